package coop.panoplie.packs.cases;

import java.util.LinkedHashMap;
import java.util.Map;

/** The case format's names of our lines. */
final class FrenchKeys {

  static final Map<String, String> EMPLOYER =
      map(
          "maladie", "employer.health",
          "csa_solidarite_autonomie", "employer.solidarity",
          "vieillesse_plafonnee", "employer.oldAgeCapped",
          "vieillesse_deplafonnee", "employer.oldAgeUncapped",
          "allocations_familiales", "employer.family",
          "at_mp", "employer.accidents",
          "fnal", "employer.housing",
          "chomage", "employer.unemployment",
          "ags", "employer.wageGuarantee",
          "formation_professionnelle", "employer.training",
          "cpf_cdd", "employer.trainingFixedTerm",
          "taxe_apprentissage_principale", "employer.apprenticeship",
          "taxe_apprentissage_solde", "employer.apprenticeshipBalance",
          "contribution_supplementaire_apprentissage", "employer.apprenticeshipSurcharge",
          "peec", "employer.housingEffort",
          "dialogue_social", "employer.socialDialogue",
          "versement_mobilite", "employer.mobility",
          "forfait_social", "employer.socialLevy",
          "retraite_complementaire", "employer.pension",
          "ceg", "employer.balance",
          "cet", "employer.technical",
          "apec", "employer.executives",
          "prevoyance", "employer.deathCover",
          "frais_de_sante", "employer.healthCover",
          "conges_spectacles", "employer.leaveFund");

  static final Map<String, String> EMPLOYEE =
      map(
          "maladie", "employee.health+employee.healthAbroad",
          "vieillesse_plafonnee", "employee.oldAgeCapped",
          "vieillesse_deplafonnee", "employee.oldAgeUncapped",
          "retraite_complementaire", "employee.pension",
          "ceg", "employee.balance",
          "cet", "employee.technical",
          "apec", "employee.executives",
          "csg_deductible", "employee.csgDeductible",
          "csg_non_deductible_and_crds", "employee.csgOther",
          "csg_on_untaxed_overtime", "employee.csgOvertime",
          "prevoyance", "employee.deathCover",
          "chomage", "employee.unemployment",
          "frais_de_sante", "employee.healthCover");

  private FrenchKeys() {}

  private static Map<String, String> map(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
