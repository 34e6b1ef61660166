package coop.panoplie.packs.independent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A month of a French employee: exact bases, each line brought to the cent, totals of lines. */
final class FrenchReckoning {

  private final Day law;
  private final Asked asked;
  private final FrenchContract contract;
  private final FrenchBases bases;
  private final Map<String, Rational> employer = new LinkedHashMap<>();
  private final Map<String, Rational> employee = new LinkedHashMap<>();

  private FrenchReckoning(Day law, Asked asked) {
    this.law = law;
    this.asked = asked;
    this.contract = new FrenchContract(law, asked);
    this.bases = FrenchBases.of(law, contract);
  }

  /** The groups of keys of a case's output. */
  static Map<String, Map<String, Rational>> of(Figures figures, Map<String, ?> input) {
    Asked asked = new Asked(input);
    return new FrenchReckoning(new Day(figures, asked.date()), asked).answer();
  }

  private Map<String, Map<String, Rational>> answer() {
    solidarityOfTheNation();
    pensions();
    training();
    covers();
    employeeOnly();
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

  private void solidarityOfTheNation() {
    employer.put("maladie", bases.all().percent(reducible("health.employer", "health.reduced")));
    employer.put(
        "allocations_familiales",
        bases.all().percent(reducible("family.employer", "family.reduced")));
    employer.put("csa_solidarite_autonomie", of(bases.all(), "solidarity"));
    employer.put("at_mp", bases.all().percent(asked.number("at_mp_percent", "0")));
    employer.put("chomage", of(bases.four(), "unemployment"));
    employer.put("ags", of(bases.four(), "wageGuarantee"));
    employer.put("dialogue_social", of(bases.all(), "socialDialogue"));
    employer.put("versement_mobilite", Rational.ZERO);
    boolean large = contract.staffFrom("threshold.housing");
    employer.put(
        "fnal", large ? of(bases.all(), "housing.large") : of(bases.first(), "housing.small"));
    employer.put("peec", large ? of(bases.all(), "housingEffort") : Rational.ZERO);
    employee.put(
        "maladie",
        contract.alsace() ? of(bases.all(), "health.employeeAlsace") : Rational.ZERO);
  }

  /** The lower rate holds for pay that does not exceed so many minimum wages. */
  private Rational reducible(String full, String reduced) {
    List<Rational> row = law.row(reduced);
    return contract.pay().atMost(row.get(0).times(contract.minimum()))
        ? row.get(1)
        : law.number(full);
  }

  private void pensions() {
    employer.put("vieillesse_plafonnee", of(bases.first(), "oldAge.capped.employer"));
    employer.put("vieillesse_deplafonnee", of(bases.all(), "oldAge.uncapped.employer"));
    employee.put("vieillesse_plafonnee", of(bases.first(), "oldAge.capped.employee"));
    employee.put("vieillesse_deplafonnee", of(bases.all(), "oldAge.uncapped.employee"));
    employer.put("retraite_complementaire", slices("pension", "employer"));
    employee.put("retraite_complementaire", slices("pension", "employee"));
    employer.put("ceg", slices("balance", "employer"));
    employee.put("ceg", slices("balance", "employee"));
    employer.put("cet", of(bases.technical(), "technical.employer"));
    employee.put("cet", of(bases.technical(), "technical.employee"));
    boolean executive = contract.executive();
    employer.put(
        "apec", executive ? of(bases.four(), "executives.employer") : Rational.ZERO);
    employee.put(
        "apec", executive ? of(bases.four(), "executives.employee") : Rational.ZERO);
  }

  private Rational slices(String scheme, String side) {
    return of(bases.first(), scheme + ".t1." + side)
        .plus(of(bases.second(), scheme + ".t2." + side));
  }

  private void training() {
    boolean alsace = contract.alsace();
    employer.put(
        "formation_professionnelle",
        of(
            bases.all(),
            contract.staffFrom("threshold.training") ? "training.large" : "training.small"));
    employer.put(
        "cpf_cdd",
        contract.trainingAccount() ? of(bases.all(), "trainingFixedTerm") : Rational.ZERO);
    employer.put(
        "taxe_apprentissage_principale",
        of(bases.all(), alsace ? "apprenticeship.alsace" : "apprenticeship.main"));
    employer.put(
        "taxe_apprentissage_solde",
        alsace ? Rational.ZERO : of(bases.all(), "apprenticeship.balance"));
    employer.put("contribution_supplementaire_apprentissage", surcharge());
  }

  private Rational surcharge() {
    if (!contract.staffFrom("threshold.apprentices")) {
      return Rational.ZERO;
    }
    boolean veryLarge = law.number("threshold.apprenticesLarge").below(contract.staff());
    Rational rate =
        law.slice("apprenticeship.surcharge", asked.number("apprentices_percent", "0"))
            .get(veryLarge ? 2 : 1);
    Rational whole = bases.all().percent(rate);
    return contract.alsace() ? of(whole, "apprenticeship.surchargeAlsace") : whole;
  }

  private void covers() {
    Rational cover = contract.deathCover().plus(contract.premiumOfEmployer());
    employer.put("prevoyance", contract.deathCover());
    employer.put("frais_de_sante", contract.premiumOfEmployer());
    employer.put(
        "forfait_social",
        contract.staffFrom("threshold.training") ? of(cover, "socialLevy") : Rational.ZERO);
    employee.put("prevoyance", Rational.ZERO);
    employee.put("frais_de_sante", contract.premium().minus(contract.premiumOfEmployer().cents()));
  }

  private void employeeOnly() {
    Rational other = law.number("csg.other");
    Rational crds = law.number("crds");
    employee.put("csg_deductible", of(bases.csg(), "csg.deductible"));
    employee.put(
        "csg_non_deductible_and_crds",
        bases.csg().percent(other.plus(crds)).plus(bases.csgOvertime().percent(crds)));
    employee.put(
        "csg_on_untaxed_overtime",
        bases.csgOvertime().percent(law.number("csg.deductible").plus(other)));
  }

  private Map<String, Rational> reductions() {
    Rational coefficient = new FrenchReduction(law, contract).coefficient();
    Rational general = contract.pay().times(coefficient);
    Rational hours =
        contract
            .overtimeHours()
            .times(law.slice("overtime.deduction", contract.staff()).get(1));
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
        : overtime.times(
            paid.over(contract.pay()).min(law.number("overtime.relief").over(100)));
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
    Rational base =
        contract.shortTerm() ? taxable.above(law.number("tax.shortContract")) : taxable;
    Rational rate = law.slice("tax.neutral", base).get(1);
    Map<String, Rational> out = new LinkedHashMap<>();
    out.put("neutral_rate_percent", rate);
    out.put("base", base);
    out.put("amount", base.percent(rate).cents());
    return out;
  }

  private Rational of(Rational base, String rate) {
    return base.percent(law.number(rate));
  }

  private static Rational sum(Map<String, Rational> lines) {
    Rational sum = Rational.ZERO;
    for (Rational line : lines.values()) {
      sum = sum.plus(line);
    }
    return sum;
  }
}
