package coop.panoplie.packs.cases;

import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.cases.FrenchContractInput.TaxInput;
import coop.panoplie.packs.france.FrenchLaw;
import coop.panoplie.packs.france.FrenchMonth;
import coop.panoplie.packs.france.FullMonth;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of keys of a French case. */
final class FrenchCaseOutput {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final Law law;
  private final FrenchLaw rules;
  private final FrenchMonth month;
  private final FullMonth full;
  private final long precarity;
  private final long leave;
  private final TaxInput tax;
  private final Sheet sheet;
  private final Map<String, Long> cents = new HashMap<>();

  FrenchCaseOutput(
      Law law,
      FrenchLaw rules,
      FrenchMonth month,
      FullMonth full,
      long precarity,
      long leave,
      TaxInput tax) {
    this.law = law;
    this.rules = rules;
    this.month = month;
    this.full = full;
    this.precarity = precarity;
    this.leave = leave;
    this.tax = tax;
    this.sheet = month.sheet();
    for (Line line : sheet.lines()) {
      cents.merge(line.id(), line.cents(), Long::sum);
    }
  }

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

  private long gross() {
    return Exact.toCents(month.pay());
  }

  private Map<String, Object> totals() {
    long employer = sheet.employer();
    long employee = sheet.employee();
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("gross", euros(gross()));
    totals.put("contribution_base", euros(gross()));
    totals.put("employer_cost", euros(gross() + employer));
    totals.put("employer_contributions_net_of_reductions", euros(employer));
    totals.put("employee_contributions", euros(employee));
    totals.put("net_before_tax", euros(gross() - employee));
    totals.put("net_taxable", euros(month.taxable()));
    totals.put("net_social", euros(gross() - employee));
    totals.put("cdd_precarity_indemnity", rounded(precarity));
    totals.put("cdd_paid_leave_indemnity", rounded(leave));
    totals.put("overtime_pay", rounded(month.extra().pay()));
    return totals;
  }

  /** The peer lets extra hours raise its prorated ceiling; the lines here use the legal one. */
  private Map<String, Object> params() {
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("smic_hourly", law.number("smic.hour"));
    params.put(
        "smic_monthly_prorated",
        Exact.decimal(month.measures().minimum()).divide(TWELVE, 6, RoundingMode.HALF_UP));
    params.put("pss_monthly", law.number("ceiling.month"));
    params.put(
        "pss_monthly_prorated", Exact.decimal(full.byHours(law, law.get("ceiling.month").exact())));
    params.put("csg_base", Exact.decimal(month.csgBase()));
    return params;
  }

  private Map<String, Object> reductions() {
    Map<String, Object> reductions = new LinkedHashMap<>();
    // a sum of the format, rounded once
    reductions.put("employer_reductions_total", rounded(month.reductions()));
    reductions.put("employer_overtime_deduction", euros(line("reduction.overtime")));
    reductions.put("employee_overtime_reduction", euros(line("relief.overtime")));
    reductions.put("general_reduction", euros(line("reduction.general")));
    reductions.put("general_reduction_coefficient", Exact.decimal(month.coefficient()));
    return reductions;
  }

  private Map<String, Object> lines(Map<String, String> keys) {
    Map<String, Object> lines = new LinkedHashMap<>();
    keys.forEach((key, ids) -> lines.put(key, euros(sum(ids))));
    return lines;
  }

  /** The lines whose names a plus sign joins, added up. */
  private long sum(String ids) {
    int plus = ids.indexOf('+');
    return plus < 0 ? line(ids) : line(ids.substring(0, plus)) + sum(ids.substring(plus + 1));
  }

  /** The neutral rate; the format wants the amount unrounded and per year in whole euros. */
  private Map<String, Object> pas() {
    long taxable = Exact.ofCents(month.taxable());
    long base = rules.tax.base(taxable, tax.shortContract());
    long rate = rules.tax.rate(base);
    BigDecimal amount = Exact.decimal(base).multiply(Exact.decimal(rate));
    Map<String, Object> pas = new LinkedHashMap<>();
    pas.put("neutral_rate_percent", Exact.decimal(rate * 100));
    pas.put("base", Exact.decimal(base));
    pas.put(
        "model_amount_per_year_rounded_to_euro",
        amount.multiply(TWELVE).setScale(0, RoundingMode.HALF_UP));
    pas.put("amount_unrounded", amount.setScale(6, RoundingMode.HALF_UP));
    long withheld = tax.own() < 0 ? Exact.centsOf(base, rate) : Exact.centsOf(taxable, tax.own());
    pas.put("amount", euros(withheld));
    pas.put("net_paid", euros(gross() - sheet.employee() - withheld));
    return pas;
  }

  private long line(String id) {
    return cents.getOrDefault(id, 0L);
  }

  private static BigDecimal euros(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  private static BigDecimal rounded(long exact) {
    return euros(Exact.toCents(exact));
  }
}
