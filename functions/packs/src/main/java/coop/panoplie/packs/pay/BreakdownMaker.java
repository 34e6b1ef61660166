package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.LineText;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words the entries of a pay and closes the sums from the client's price to the net. */
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

  /** The breakdown of a price and the pay found for it. */
  public Breakdown make(
      long price, Contribution contribution, Slip slip, Supply supply, LocalDate payOn) {
    Entry kept = contribution.entry(price);
    long budget = price - kept.cents();
    long left = budget - slip.gross() - slip.employer();
    long vat = Exact.centsOf(Exact.ofCents(price), supply.vat().rate().factor());
    Dated house = law.get("entity.contribution");
    line(Entry.plain(law.rule("client.price", "entity.contribution"), price));
    line(
        Entry.percent(
            new Rule(data.line("client.vat"), supply.figure()),
            Exact.ofCents(price),
            supply.vat().rate().factor(),
            vat));
    line(kept);
    if (left != 0) {
      line(Entry.plain(new Rule(data.line("activity.left"), house), left));
    }
    slip.entries().forEach(this::line);
    net(Entry.plain(new Rule(data.line("net"), house), slip.net()));
    Totals totals =
        new Totals(
            Money.ofCents(price),
            Money.ofCents(vat),
            Money.ofCents(price + vat),
            Money.ofCents(kept.cents()),
            Money.ofCents(budget),
            Money.ofCents(slip.employer()),
            Money.ofCents(slip.gross()),
            Money.ofCents(slip.employee()),
            Money.ofCents(slip.taxable()),
            Money.ofCents(slip.tax()),
            Money.ofCents(slip.net()),
            Money.ofCents(left));
    return new Breakdown(
        data.info().id(),
        data.info().version(),
        facts.to(),
        supply.vat(),
        lines,
        totals,
        payOn,
        slip.notices(),
        slip.carries());
  }

  private void line(Entry entry) {
    LineText text = entry.rule().text();
    lines.add(worded(entry, text.provisional() || entry.rule().figure().weak()));
  }

  /** The net is no surer than what is withheld from the gross. */
  private void net(Entry entry) {
    boolean provisional = false;
    for (Line line : lines) {
      boolean withheld = line.group() == Group.EMPLOYEE || line.group() == Group.TAX;
      provisional |= withheld && line.certainty() == Certainty.PROVISIONAL;
    }
    lines.add(worded(entry, provisional));
  }

  private Line worded(Entry entry, boolean provisional) {
    LineText text = entry.rule().text();
    Dated figure = entry.rule().figure();
    return new Line(
        text.id(),
        text.group(),
        text.label(),
        data.info().id() + "." + text.id(),
        data.info().version(),
        figure.source(),
        figure.confidence(),
        entry.base() == Entry.NONE ? null : Money.ofCents(Exact.toCents(entry.base())),
        entry.rate() == Entry.NONE ? null : new Percent(entry.rate()),
        Money.ofCents(text.takesOff() ? -entry.cents() : entry.cents()),
        provisional ? Certainty.PROVISIONAL : Certainty.EXACT,
        entry.rounded() ? Rounding.CENT_HALF_UP : null,
        note(text, figure),
        entry.inputs());
  }

  private @Nullable Text note(LineText text, Dated figure) {
    if (text.note() != null) {
      return text.note();
    }
    return figure.weak() ? data.text("note.weak").with("source", figure.source()) : null;
  }
}
