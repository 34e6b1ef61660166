package coop.panoplie.packs.independent;

import java.util.LinkedHashMap;
import java.util.Map;

/** A month of a French employee: exact bases, each line brought to the cent, totals of lines. */
final class FrenchReckoning {

  private final Day law;
  private final FrenchContract contract;
  private final Map<String, Rational> employer;
  private final Map<String, Rational> employee;

  private FrenchReckoning(Day law, FrenchContract contract) {
    FrenchLines lines = new FrenchLines(law, contract);
    this.law = law;
    this.contract = contract;
    this.employer = lines.employer();
    this.employee = lines.employee();
  }

  /** The groups of keys of a case's output. */
  static Map<String, Map<String, Rational>> of(Figures figures, Map<String, ?> input) {
    Asked asked = new Asked(input);
    Day law = new Day(figures, asked.date());
    return new FrenchReckoning(law, new FrenchContract(law, asked)).answer();
  }

  private Map<String, Map<String, Rational>> answer() {
    Map<String, Map<String, Rational>> out = new LinkedHashMap<>();
    Map<String, Rational> reductions = reductions();
    out.put("employer", employer);
    out.put("employee", employee);
    out.put("reductions", reductions);
    Map<String, Rational> totals = totals(reductions);
    out.put("totals", totals);
    out.put("pas", pas(totals.get("net_taxable")));
    return out;
  }

  private Map<String, Rational> reductions() {
    Rational coefficient = new FrenchReduction(law, contract).coefficient();
    Rational general = contract.pay().times(coefficient);
    Rational hours =
        contract.overtimeHours().times(law.slice("overtime.deduction", contract.staff()).get(1));
    Map<String, Rational> out = new LinkedHashMap<>();
    out.put("general_reduction_coefficient", coefficient);
    out.put("general_reduction", general);
    out.put("employer_overtime_deduction", hours);
    out.put("employer_reductions_total", general.plus(hours));
    out.put("employee_overtime_reduction", relief());
    out.replaceAll((key, exact) -> key.endsWith("coefficient") ? exact : exact.cents());
    return out;
  }

  /** Old age and pension contributions are given back on overtime, within a limit. */
  private Rational relief() {
    Rational paid =
        employee
            .get("vieillesse_plafonnee")
            .plus(employee.get("vieillesse_deplafonnee"))
            .plus(employee.get("retraite_complementaire"))
            .plus(employee.get("ceg"))
            .plus(employee.get("cet"));
    Rational overtime = contract.overtimePay();
    return overtime.isZero()
        ? Rational.ZERO
        : overtime.times(paid.over(contract.pay()).min(law.number("overtime.relief").over(100)));
  }

  private Map<String, Rational> totals(Map<String, Rational> reductions) {
    employer.replaceAll((key, exact) -> exact.cents());
    employee.replaceAll((key, exact) -> exact.cents());
    Rational gross = contract.pay().cents();
    Rational due =
        sum(employer)
            .minus(reductions.get("general_reduction"))
            .minus(reductions.get("employer_overtime_deduction"));
    Rational own = sum(employee).minus(reductions.get("employee_overtime_reduction"));
    Rational net = gross.minus(own);
    Rational taxable =
        net.plus(employee.get("csg_non_deductible_and_crds"))
            .plus(employee.get("csg_on_untaxed_overtime"))
            .plus(employer.get("frais_de_sante"))
            .minus(contract.overtimePay().cents());
    Map<String, Rational> out = new LinkedHashMap<>();
    out.put("gross", gross);
    out.put("contribution_base", gross);
    out.put("employer_cost", gross.plus(due));
    out.put("employer_contributions_net_of_reductions", due);
    out.put("employee_contributions", own);
    out.put("net_before_tax", net);
    out.put("net_taxable", taxable);
    out.put("net_social", net);
    out.put("cdd_precarity_indemnity", contract.precarity().cents());
    out.put("cdd_paid_leave_indemnity", contract.leave().cents());
    out.put("overtime_pay", contract.overtimePay().cents());
    return out;
  }

  /** The neutral rate on the whole base; a short contract leaves half a minimum wage out of it. */
  private Map<String, Rational> pas(Rational taxable) {
    Rational base = contract.shortTerm() ? taxable.above(law.number("tax.shortContract")) : taxable;
    Rational rate = law.slice("tax.neutral", base).get(1);
    Map<String, Rational> out = new LinkedHashMap<>();
    out.put("neutral_rate_percent", rate);
    out.put("base", base);
    out.put("amount", base.percent(rate).cents());
    return out;
  }

  private static Rational sum(Map<String, Rational> lines) {
    Rational sum = Rational.ZERO;
    for (Rational line : lines.values()) {
      sum = sum.plus(line);
    }
    return sum;
  }
}
