package coop.panoplie.packs.cases;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.france.FrenchMonth;
import coop.panoplie.packs.france.FullMonth;
import coop.panoplie.packs.france.SourceTax;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of keys of a French case. */
record FrenchCaseOutput(FrenchMonth month, FullMonth full, Sheet sheet, boolean shortContract) {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  Map<String, Object> map() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("totals", totals());
    out.put("params", params());
    out.put("employer", lines(FrenchKeys.EMPLOYER));
    out.put("reductions", reductions());
    out.put("employee", lines(FrenchKeys.EMPLOYEE));
    out.put("pas", pas());
    return out;
  }

  private Law law() {
    return month.law();
  }

  private Money gross() {
    return Money.ofCents(Rounding.CENT_HALF_UP.toCents(month.pay().total()));
  }

  private Money net() {
    return gross().minus(FrenchMonth.employeeTotal(sheet));
  }

  private Money taxable() {
    return FrenchMonth.taxable(
        sheet, net(), Money.ofCents(Rounding.CENT_HALF_UP.toCents(month.pay().overtimePay())));
  }

  private Map<String, Object> totals() {
    Money employer = FrenchMonth.employerTotal(sheet);
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("gross", gross().decimal());
    totals.put("contribution_base", gross().decimal());
    totals.put("employer_cost", gross().plus(employer).decimal());
    totals.put("employer_contributions_net_of_reductions", employer.decimal());
    totals.put("employee_contributions", FrenchMonth.employeeTotal(sheet).decimal());
    totals.put("net_before_tax", net().decimal());
    totals.put("net_taxable", taxable().decimal());
    totals.put("net_social", net().decimal());
    totals.put("cdd_precarity_indemnity", cents(full.precarityPay(law())));
    totals.put("cdd_paid_leave_indemnity", cents(full.leavePay(law())));
    totals.put("overtime_pay", cents(full.overtimePay(law())));
    return totals;
  }

  /** The peer lets overtime raise its prorated ceiling; the lines here use the legal one. */
  private Map<String, Object> params() {
    BigDecimal ceiling = law().number("ceiling.month");
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("smic_hourly", law().number("smic.hour"));
    params.put("smic_monthly_prorated", micro(month.pay().minimum()));
    params.put("pss_monthly", ceiling);
    params.put("pss_monthly_prorated", micro(ceiling.multiply(full.fraction(law()))));
    params.put("csg_base", micro(month.csgBase(sheet)));
    return params;
  }

  private Map<String, Object> reductions() {
    Map<String, Object> reductions = new LinkedHashMap<>();
    // a sum of the format, rounded once
    reductions.put(
        "employer_reductions_total",
        cents(sheet.exact("reduction.general").add(sheet.exact("reduction.overtime"))));
    reductions.put("employer_overtime_deduction", sheet.amount("reduction.overtime").decimal());
    reductions.put("employee_overtime_reduction", sheet.amount("relief.overtime").decimal());
    reductions.put("general_reduction", sheet.amount("reduction.general").decimal());
    reductions.put("general_reduction_coefficient", month.coefficient());
    return reductions;
  }

  private Map<String, Object> lines(Map<String, String> keys) {
    Map<String, Object> lines = new LinkedHashMap<>();
    keys.forEach((key, id) -> lines.put(key, sheet.amount(id).decimal()));
    return lines;
  }

  /** The neutral rate; the format wants the amount unrounded and per year in whole euros. */
  private Map<String, Object> pas() {
    BigDecimal base = SourceTax.base(law(), taxable().decimal(), shortContract);
    BigDecimal rate = SourceTax.rate(law(), base);
    BigDecimal amount = base.multiply(rate.movePointLeft(2));
    Map<String, Object> pas = new LinkedHashMap<>();
    pas.put("neutral_rate_percent", rate);
    pas.put("base", base);
    pas.put(
        "model_amount_per_year_rounded_to_euro",
        amount.multiply(TWELVE).setScale(0, RoundingMode.HALF_UP));
    pas.put("amount_unrounded", micro(amount));
    return pas;
  }

  private static BigDecimal cents(BigDecimal exact) {
    return Rounding.CENT_HALF_UP.apply(exact);
  }

  private static BigDecimal micro(BigDecimal exact) {
    return exact.setScale(6, RoundingMode.HALF_UP);
  }
}
