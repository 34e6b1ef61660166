package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.LineText;
import coop.panoplie.packs.PackData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From the client's price to the member's net: the largest pay whose cost fits the budget. */
public final class BreakdownMaker {

  private final PackData data;
  private final Law law;
  private final Facts facts;
  private final List<Line> lines = new ArrayList<>();

  public BreakdownMaker(PackData data, Facts facts) {
    this.data = data;
    this.facts = facts;
    this.law = data.on(facts.to());
  }

  /** What the cooperative keeps of the price. */
  public Money contribution() {
    return facts.price().percent(law.percent("entity.contribution"), Rounding.CENT_HALF_UP);
  }

  /** The largest pay whose cost does not exceed the budget. */
  public Money pay(Payroll payroll) {
    long budget = facts.price().minus(contribution()).cents();
    return Money.ofCents(
        Search.largest(budget, budget, pay -> payroll.cost(Money.ofCents(pay)).cents()));
  }

  /** The lowest price whose pay budget covers the cost. */
  public Money priceFor(Money cost) {
    Percent percent = law.percent("entity.contribution");
    return Money.ofCents(
        Search.smallest(
            Math.multiplyExact(cost.cents(), 2) + 100,
            cost.cents(),
            price -> {
              Money whole = Money.ofCents(price);
              return whole.minus(whole.percent(percent, Rounding.CENT_HALF_UP)).cents();
            }));
  }

  public Breakdown make(Payroll payroll, Vat vat, Dated vatFigure, LocalDate payOn) {
    Money contribution = contribution();
    Money budget = facts.price().minus(contribution);
    Slip slip = payroll.slip(pay(payroll));
    Money left = budget.minus(slip.gross()).minus(slip.employer());
    Money vatAmount = facts.price().percent(vat.rate(), Rounding.CENT_HALF_UP);

    Dated house = law.get("entity.contribution");
    line(new Item("client.price", null, null, facts.price(), facts.price().decimal(), house));
    line(item("client.vat", facts.price(), vat.rate(), vatAmount, vatFigure));
    line(
        item(
            "cooperative.contribution",
            facts.price(),
            law.percent("entity.contribution"),
            contribution,
            house));
    if (!left.isZero()) {
      line(new Item("activity.left", null, null, left, left.decimal(), house));
    }
    slip.items().forEach(this::line);
    line(new Item("net", null, null, slip.net(), slip.net().decimal(), house));
    weakenNet();

    Totals totals =
        new Totals(
            facts.price(),
            vatAmount,
            facts.price().plus(vatAmount),
            contribution,
            budget,
            slip.employer(),
            slip.gross(),
            slip.employee(),
            slip.taxable(),
            slip.tax(),
            slip.net(),
            left);
    return new Breakdown(
        data.info().id(),
        data.info().version(),
        facts.to(),
        vat,
        lines,
        totals,
        payOn,
        slip.notices());
  }

  private static Item item(String id, Money base, Percent rate, Money amount, Dated figure) {
    return new Item(id, base, rate, amount, base.decimal().multiply(rate.asFactor()), figure);
  }

  private void line(Item item) {
    LineText text = data.line(item.id());
    boolean provisional = text.provisional() || item.figure().weak();
    lines.add(
        new Line(
            item.id(),
            text.group(),
            text.label(),
            data.info().id() + "." + item.id(),
            item.figure().source(),
            item.figure().confidence(),
            item.base(),
            item.rate(),
            text.takesOff() ? item.amount().negate() : item.amount(),
            provisional ? Certainty.PROVISIONAL : Certainty.EXACT,
            item.exact().compareTo(item.amount().decimal()) == 0 ? null : Rounding.CENT_HALF_UP,
            note(text, item.figure())));
  }

  /** The net is no surer than what is withheld from the gross. */
  private void weakenNet() {
    for (Line line : lines) {
      boolean withheld = line.group() == Line.Group.EMPLOYEE || line.group() == Line.Group.TAX;
      if (withheld && line.certainty() == Certainty.PROVISIONAL) {
        Line net = lines.removeLast();
        lines.add(
            new Line(
                net.id(),
                net.group(),
                net.label(),
                net.ruleId(),
                net.source(),
                net.confidence(),
                net.base(),
                net.rate(),
                net.amount(),
                Certainty.PROVISIONAL,
                net.rounding(),
                net.note()));
        return;
      }
    }
  }

  private @Nullable Text note(LineText text, Dated figure) {
    if (text.note() != null) {
      return text.note();
    }
    return figure.weak() ? data.text("note.weak").with("source", figure.source()) : null;
  }
}
