package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.util.List;

/** One month of one worker: from gross to net, and what the employer pays on top. */
public record BelgianMonth(
    Law law, Worker worker, Money gross, Presence presence, Household household) {

  private static final List<String> EVERYONE =
      List.of(
          "employer.basic",
          "employer.accidents",
          "employer.asbestos",
          "employer.unemployment",
          "employer.closureSpecial",
          "employer.closureBasic",
          "employer.importance");

  /** Gross, or 108 % of it to the cent. */
  private BigDecimal base() {
    return worker.uplifted()
        ? gross.percent(law.percent("onss.upliftedBase"), Rounding.CENT_HALF_UP).decimal()
        : gross.decimal();
  }

  /** The employer's lines alone: all the search for a gross needs. */
  public Sheet employer() {
    Sheet sheet = new Sheet(law);
    if (worker == Worker.STUDENT) {
      sheet.rate("student.employer", gross.decimal());
      return sheet;
    }
    BigDecimal base = base();
    for (String id : EVERYONE) {
      sheet.rate(id, base);
    }
    if (worker.uplifted()) {
      sheet.rate("employer.holidayQuarterly", base);
      sheet.rate("employer.holidayYearly", base);
    }
    if (worker == Worker.EMPLOYEE) {
      sheet.rate("employer.sectorFund", base);
      sheet.rate("holiday.departure", gross.decimal());
    }
    return sheet;
  }

  /** The worker's lines: contributions, bonus, special contribution, tax and its bonus. */
  public Sheet employee() {
    Sheet sheet = new Sheet(law);
    if (worker == Worker.STUDENT) {
      sheet.rate("student.employee", gross.decimal());
      return sheet;
    }
    BigDecimal base = base();
    Money contribution = sheet.rate("onss.employee", base);
    WorkBonus bonus = WorkBonus.of(law, worker, gross, presence, contribution);
    sheet.add("bonus.a", worker.bonusFigure(), bonus.a());
    sheet.add("bonus.b", worker.bonusFigure(), bonus.b());
    Money special =
        SpecialContribution.month(
            law, household, Money.ofCents(Rounding.CENT_HALF_UP.toCents(base)));
    sheet.add(
        "special.contribution",
        SpecialContribution.figure(household),
        Money.ofCents(Rounding.CENT_HALF_UP.toCents(base)),
        special.decimal());
    Money taxable = taxable(sheet);
    Money tax = Withholding.month(law, household, taxable);
    sheet.always("tax.withholding", "tax.scale", taxable, tax);
    sheet.add("tax.fiscalBonus", "bonus.fiscalA", fiscalBonus(bonus).min(tax));
    return sheet;
  }

  /** Gross less the contribution really paid; the tax base. */
  public Money taxable(Sheet employee) {
    return gross
        .minus(employee.amount("onss.employee"))
        .minus(employee.amount("student.employee"))
        .plus(employee.amount("bonus.a"))
        .plus(employee.amount("bonus.b"));
  }

  public Money tax(Sheet employee) {
    return employee.amount("tax.withholding").minus(employee.amount("tax.fiscalBonus"));
  }

  public Money net(Sheet employee) {
    return taxable(employee).minus(employee.amount("special.contribution")).minus(tax(employee));
  }

  private Money fiscalBonus(WorkBonus bonus) {
    return bonus
        .a()
        .percent(law.percent("bonus.fiscalA"), Rounding.CENT_HALF_UP)
        .plus(bonus.b().percent(law.percent("bonus.fiscalB"), Rounding.CENT_HALF_UP));
  }
}
