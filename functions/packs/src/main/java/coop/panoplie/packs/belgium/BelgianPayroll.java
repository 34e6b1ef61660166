package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Item;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Portion;
import coop.panoplie.packs.pay.Sheet;
import coop.panoplie.packs.pay.Slip;
import java.util.ArrayList;
import java.util.List;

/** The pay of a white-collar fixed-term contract, each calendar month by the law of its end. */
final class BelgianPayroll implements Payroll {

  private final PackData data;
  private final List<Portion> portions;
  private final Household household;
  private final List<Notice> notices;

  BelgianPayroll(PackData data, Facts facts, Household household, List<Notice> notices) {
    this.data = data;
    this.portions = Months.of(facts.from(), facts.to(), facts.days(), facts.hours());
    this.household = household;
    this.notices = notices;
  }

  @Override
  public Money cost(Money pay) {
    Money cost = pay;
    for (BelgianMonth month : months(pay)) {
      cost = cost.plus(total(month.employer()));
    }
    return cost;
  }

  @Override
  public Slip slip(Money pay) {
    List<Sheet> employer = new ArrayList<>();
    List<Sheet> employee = new ArrayList<>();
    Money taxable = Money.ZERO;
    Money tax = Money.ZERO;
    Money net = Money.ZERO;
    for (BelgianMonth month : months(pay)) {
      employer.add(month.employer());
      Sheet sheet = month.employee();
      employee.add(sheet);
      taxable = taxable.plus(month.taxable(sheet));
      tax = tax.plus(month.tax(sheet));
      net = net.plus(month.net(sheet));
    }
    List<Item> items = new ArrayList<>(Sheet.together(employer));
    Money charges = Money.ZERO;
    for (Item item : items) {
      charges = charges.plus(item.amount());
    }
    items.add(
        new Item(
            "pay.gross",
            null,
            null,
            pay,
            pay.decimal(),
            data.on(portions.getLast().to()).get("entity.contribution")));
    items.addAll(Sheet.together(employee));
    return new Slip(items, pay, charges, pay.minus(net).minus(tax), taxable, tax, net, notices);
  }

  private List<BelgianMonth> months(Money pay) {
    List<Money> shares = Months.share(pay, portions);
    List<BelgianMonth> months = new ArrayList<>();
    for (int i = 0; i < portions.size(); i++) {
      Portion portion = portions.get(i);
      var law = data.on(portion.to());
      months.add(
          new BelgianMonth(
              law, Worker.EMPLOYEE, shares.get(i), Presence.of(portion, law), household));
    }
    return months;
  }

  private static Money total(Sheet sheet) {
    return sheet.sum("");
  }
}
