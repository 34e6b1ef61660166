package coop.panoplie.packs.independent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contributions of both sides, exact, by the names of the case format. */
final class FrenchLines {

  private final Day law;
  private final FrenchContract contract;
  private final FrenchBases bases;
  private final Map<String, Rational> employer = new LinkedHashMap<>();
  private final Map<String, Rational> employee = new LinkedHashMap<>();

  FrenchLines(Day law, FrenchContract contract) {
    this.law = law;
    this.contract = contract;
    this.bases = FrenchBases.of(law, contract);
    nation();
    pensions();
    training();
    covers();
    csg();
  }

  Map<String, Rational> employer() {
    return employer;
  }

  Map<String, Rational> employee() {
    return employee;
  }

  private void nation() {
    employer.put("maladie", bases.all().percent(reducible("health.employer", "health.reduced")));
    employer.put(
        "allocations_familiales",
        bases.all().percent(reducible("family.employer", "family.reduced")));
    employer.put("csa_solidarite_autonomie", of(bases.all(), "solidarity"));
    employer.put("at_mp", bases.all().percent(contract.asked().number("at_mp_percent", "0")));
    employer.put("chomage", of(bases.four(), "unemployment"));
    employer.put("ags", of(bases.four(), "wageGuarantee"));
    employer.put("dialogue_social", of(bases.all(), "socialDialogue"));
    employer.put("versement_mobilite", Rational.ZERO);
    boolean large = contract.staffFrom("threshold.housing");
    employer.put(
        "fnal", large ? of(bases.all(), "housing.large") : of(bases.first(), "housing.small"));
    employer.put("peec", large ? of(bases.all(), "housingEffort") : Rational.ZERO);
    employee.put(
        "maladie", contract.alsace() ? of(bases.all(), "health.employeeAlsace") : Rational.ZERO);
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
    employer.put("apec", executive ? of(bases.four(), "executives.employer") : Rational.ZERO);
    employee.put("apec", executive ? of(bases.four(), "executives.employee") : Rational.ZERO);
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
        law.slice("apprenticeship.surcharge", contract.asked().number("apprentices_percent", "0"))
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

  private void csg() {
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

  private Rational of(Rational base, String rate) {
    return base.percent(law.number(rate));
  }
}
