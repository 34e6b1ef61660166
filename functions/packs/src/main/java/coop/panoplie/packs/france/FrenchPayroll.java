package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Item;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Portion;
import coop.panoplie.packs.pay.Sheet;
import coop.panoplie.packs.pay.Slip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The pay of an ordinary fixed-term contract. Each calendar month follows the law of its end; the
 * end-of-contract indemnities come with the last one; the general reduction is one coefficient per
 * contract and year (CSS D241-7 V).
 */
final class FrenchPayroll implements Payroll {

  private static final int PRECISE = 12;

  private final PackData data;
  private final List<Portion> portions;
  private final boolean shortContract;
  private final List<Notice> notices;

  FrenchPayroll(PackData data, Facts facts, List<Notice> notices) {
    this.data = data;
    this.portions = Months.of(facts.from(), facts.to(), facts.days(), facts.hours());
    this.shortContract = FrenchContract.isShort(data.on(facts.to()), facts.from(), facts.to());
    this.notices = notices;
  }

  @Override
  public Money cost(Money pay) {
    Indemnities indemnities = indemnities(pay);
    Money cost = pay.plus(indemnities.total());
    for (Sheet sheet : employer(months(pay, indemnities))) {
      cost = cost.plus(FrenchMonth.employerTotal(sheet));
    }
    return cost;
  }

  @Override
  public Slip slip(Money pay) {
    Indemnities indemnities = indemnities(pay);
    List<FrenchMonth> months = months(pay, indemnities);
    List<Sheet> sheets = employer(months);
    Money employer = Money.ZERO;
    Money employee = Money.ZERO;
    Money taxable = Money.ZERO;
    Money tax = Money.ZERO;
    for (int i = 0; i < months.size(); i++) {
      Sheet sheet = sheets.get(i);
      months.get(i).employee(sheet);
      Money gross = Money.ofCents(Rounding.CENT_HALF_UP.toCents(months.get(i).pay().total()));
      Money withheld = FrenchMonth.employeeTotal(sheet);
      Money monthTaxable = FrenchMonth.taxable(sheet, gross.minus(withheld), Money.ZERO);
      employer = employer.plus(FrenchMonth.employerTotal(sheet));
      employee = employee.plus(withheld);
      taxable = taxable.plus(monthTaxable);
      tax = tax.plus(sourceTax(sheet, monthTaxable));
    }
    Money gross = pay.plus(indemnities.total());
    return new Slip(
        items(sheets, pay, indemnities),
        gross,
        employer,
        employee,
        taxable,
        tax,
        gross.minus(employee).minus(tax),
        notices);
  }

  private Money sourceTax(Sheet sheet, Money taxable) {
    Law law = sheet.law();
    BigDecimal base = SourceTax.base(law, taxable.decimal(), shortContract);
    return sheet.always(
        "tax.source",
        new Sheet.Rate(new Percent(SourceTax.rate(law, base)), law.get("tax.neutral")),
        base);
  }

  private List<Item> items(List<Sheet> sheets, Money pay, Indemnities indemnities) {
    Law law = data.on(portions.getLast().to());
    List<Item> all = Sheet.together(sheets);
    List<Item> items = new ArrayList<>();
    pick(all, items, "employer.", "reduction.");
    Sheet agreed = new Sheet(law);
    agreed.add("pay.base", "entity.contribution", pay);
    agreed.rate("pay.precarity", "fixedTerm.precarity", pay.decimal());
    agreed.rate("pay.leave", "fixedTerm.leave", pay.plus(indemnities.precarity()).decimal());
    items.addAll(agreed.items());
    pick(all, items, "employee.", "relief.");
    pick(all, items, "tax.", "tax.");
    return items;
  }

  private static void pick(List<Item> all, List<Item> into, String one, String other) {
    for (Item item : all) {
      if (item.id().startsWith(one) || item.id().startsWith(other)) {
        into.add(item);
      }
    }
  }

  private Indemnities indemnities(Money pay) {
    return Indemnities.of(data.on(portions.getLast().to()), pay);
  }

  private List<Sheet> employer(List<FrenchMonth> months) {
    List<Sheet> sheets = new ArrayList<>();
    for (FrenchMonth month : months) {
      Sheet sheet = month.employer();
      month.reduce(sheet, coefficient(months, month.law().date().getYear()));
      sheets.add(sheet);
    }
    return sheets;
  }

  /** One coefficient for the contract's months of a year. */
  private static BigDecimal coefficient(List<FrenchMonth> months, int year) {
    BigDecimal minimum = BigDecimal.ZERO;
    BigDecimal pay = BigDecimal.ZERO;
    FrenchMonth last = months.getLast();
    for (FrenchMonth month : months) {
      if (month.law().date().getYear() == year) {
        minimum = minimum.add(month.pay().minimum());
        pay = pay.add(month.pay().total());
        last = month;
      }
    }
    return GeneralReduction.coefficient(last.law(), last.job(), minimum, pay);
  }

  private List<FrenchMonth> months(Money pay, Indemnities indemnities) {
    List<Money> shares = Months.share(pay, portions);
    List<FrenchMonth> months = new ArrayList<>();
    for (int i = 0; i < portions.size(); i++) {
      Portion portion = portions.get(i);
      Law law = data.on(portion.to());
      Money share = shares.get(i);
      if (i == portions.size() - 1) {
        share = share.plus(indemnities.total());
      }
      months.add(new FrenchMonth(law, Employment.ofEntity(law), monthPay(law, portion, share)));
    }
    return months;
  }

  /** The ceiling is cut to the days of the contract (CSS R242-2), SMIC to the hours paid. */
  private static MonthPay monthPay(Law law, Portion portion, Money total) {
    BigDecimal full = law.number("ceiling.month");
    BigDecimal ceiling =
        full.multiply(BigDecimal.valueOf(portion.contractDays()))
            .divide(
                BigDecimal.valueOf(portion.from().lengthOfMonth()), PRECISE, RoundingMode.HALF_UP);
    return new MonthPay(
        total.decimal(),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        ceiling,
        full,
        law.number("smic.hour").multiply(portion.hours()));
  }
}
