package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is withheld from the employee, line by line. */
final class EmployeeLines {

  /** Enough decimals that a ratio never moves a cent. */
  private static final int PRECISE = 12;

  private EmployeeLines() {}

  /** Writes the lines; the employer's cover must stand on the sheet already: CSG bears on it. */
  static void write(Employment job, MonthPay pay, Sheet sheet) {
    contributions(job, pay, sheet);
    csg(pay, sheet);
    sheet.add(
        "employee.healthCover",
        "entity.healthPremium",
        null,
        job.healthPremium().subtract(job.healthByEmployer()));
    relief(pay, sheet);
  }

  private static void contributions(Employment job, MonthPay pay, Sheet sheet) {
    if (job.alsace()) {
      sheet.rate("employee.health", "health.employeeAlsace", pay.total());
    }
    sheet.rate("employee.oldAgeCapped", "oldAge.capped.employee", pay.capped());
    sheet.rate("employee.oldAgeUncapped", "oldAge.uncapped.employee", pay.total());
    sheet.twoRates(
        "employee.pension",
        "pension.t1.employee",
        pay.capped(),
        "pension.t2.employee",
        pay.second());
    sheet.twoRates(
        "employee.balance",
        "balance.t1.employee",
        pay.capped(),
        "balance.t2.employee",
        pay.second());
    if (pay.overCeiling()) {
      sheet.rate("employee.technical", "technical.employee", pay.upTo(8));
    }
    if (job.executive()) {
      sheet.rate("employee.executives", "executives.employee", pay.upTo(4));
    }
  }

  /** The base of CSG on taxed pay: 98.25 % up to four ceilings, and the employer's cover. */
  static BigDecimal csgBase(MonthPay pay, Sheet sheet) {
    Law law = sheet.law();
    BigDecimal low = pay.upTo(4);
    return law.percent("csg.base")
        .asFactor()
        .multiply(low.subtract(pay.overtimePay()))
        .add(pay.total().subtract(low))
        .add(sheet.exact("employer.healthCover"))
        .add(sheet.exact("employer.deathCover"));
  }

  private static void csg(MonthPay pay, Sheet sheet) {
    Law law = sheet.law();
    BigDecimal taxed = csgBase(pay, sheet);
    BigDecimal untaxed = law.percent("csg.base").asFactor().multiply(pay.overtimePay());
    BigDecimal deductible = law.percent("csg.deductible").asFactor();
    BigDecimal other = law.percent("csg.other").asFactor();
    BigDecimal crds = law.percent("crds").asFactor();
    sheet.rate("employee.csgDeductible", "csg.deductible", taxed);
    sheet.add(
        "employee.csgOther",
        "csg.other",
        cents(taxed),
        taxed.multiply(other).add(taxed.add(untaxed).multiply(crds)));
    sheet.add(
        "employee.csgOvertime",
        "csg.other",
        cents(untaxed),
        untaxed.multiply(deductible.add(other)));
  }

  /** Overtime is spared its old-age and pension contributions, up to 11.31 % (CSS L241-17). */
  private static void relief(MonthPay pay, Sheet sheet) {
    if (pay.overtimePay().signum() == 0) {
      return;
    }
    BigDecimal spared =
        sheet
            .exact("employee.oldAgeCapped")
            .add(sheet.exact("employee.oldAgeUncapped"))
            .add(sheet.exact("employee.pension"))
            .add(sheet.exact("employee.balance"))
            .add(sheet.exact("employee.technical"));
    BigDecimal rate =
        spared
            .divide(pay.total(), PRECISE, RoundingMode.HALF_UP)
            .min(sheet.law().percent("overtime.relief").asFactor());
    sheet.add(
        "relief.overtime",
        "overtime.relief",
        cents(pay.overtimePay()),
        rate.multiply(pay.overtimePay()));
  }

  private static Money cents(BigDecimal exact) {
    return Money.ofCents(coop.panoplie.kernel.money.Rounding.CENT_HALF_UP.toCents(exact));
  }
}
