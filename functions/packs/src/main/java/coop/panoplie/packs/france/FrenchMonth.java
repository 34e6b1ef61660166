package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.util.List;

/** One month of one employee of the general scheme, all lines on one sheet. */
public record FrenchMonth(Law law, Employment job, MonthPay pay) {

  /** Employer's lines without the general reduction, which looks at the whole contract. */
  public Sheet employer() {
    Sheet sheet = new Sheet(law);
    EmployerLines.write(job, pay, sheet);
    sheet.add("reduction.overtime", "overtime.deduction", null, overtimeDeduction());
    return sheet;
  }

  /** The reduction of this month's contributions for a coefficient. */
  public void reduce(Sheet sheet, BigDecimal coefficient) {
    sheet.rate(
        "reduction.general",
        new Percent(coefficient.movePointRight(2)),
        law.get("reduction.table"),
        pay.total());
  }

  public BigDecimal coefficient() {
    return GeneralReduction.coefficient(law, job, pay.minimum(), pay.total());
  }

  /** Adds the employee's lines to the employer's sheet. */
  public void employee(Sheet sheet) {
    EmployeeLines.write(job, pay, sheet);
  }

  public BigDecimal csgBase(Sheet sheet) {
    return EmployeeLines.csgBase(pay, sheet);
  }

  private BigDecimal overtimeDeduction() {
    List<BigDecimal> row = law.slice("overtime.deduction", BigDecimal.valueOf(job.headcount()));
    return pay.overtimeHours().multiply(row.get(1));
  }

  /** Employer's contributions less reductions. */
  public static Money employerTotal(Sheet sheet) {
    return sheet.sum("employer.").minus(sheet.sum("reduction."));
  }

  /** Employee's contributions less relief. */
  public static Money employeeTotal(Sheet sheet) {
    return sheet.sum("employee.").minus(sheet.sum("relief."));
  }

  /** What is taxed of this month's net. */
  public static Money taxable(Sheet sheet, Money net, Money overtimePay) {
    return net.plus(sheet.amount("employee.csgOther"))
        .plus(sheet.amount("employee.csgOvertime"))
        .plus(sheet.amount("employer.healthCover"))
        .minus(overtimePay);
  }
}
