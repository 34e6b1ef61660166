package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.france.Employment;
import coop.panoplie.packs.france.Motive;
import coop.panoplie.packs.france.Scheme;
import java.util.Locale;

/** What a French case says of the contract and the employer. */
final class FrenchContractInput {

  private FrenchContractInput() {}

  static void known(CaseInput in) {
    in.knows(
        "year",
        "date",
        "brut",
        "fixed_part",
        "variable_part",
        "contract",
        "cadre",
        "status",
        "hours_per_week",
        "headcount",
        "apprentices_percent",
        "at_mp_percent",
        "mobility_percent",
        "cdd",
        "alsace_moselle",
        "resident_abroad",
        "health_cover",
        "overtime_hours",
        "complementary_hours",
        "bonuses",
        "benefits_in_kind",
        "days_employed",
        "days_of_month",
        "brut_full_month",
        "year_to_date",
        "pas_rate_percent");
  }

  static Scheme scheme(CaseInput in) {
    String word = in.has("status") ? in.string("status") : in.string("contract");
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "cdi", "cdd", "cddu", "employee", "executive", "cadre", "non-cadre" -> Scheme.GENERAL;
      case "cesa" -> Scheme.CESA;
      case "performer", "artist", "artiste" -> Scheme.PERFORMER;
      case "technician", "technicien" -> Scheme.TECHNICIAN;
      default -> throw new CaseRefused("the pack does not know the status '" + word + "'");
    };
  }

  private static boolean fixedTerm(CaseInput in) {
    String word = in.has("contract") ? in.string("contract") : "CDI";
    return switch (word) {
      case "CDI", "CESA" -> false;
      case "CDD", "CDDU" -> true;
      default -> throw new CaseRefused("the pack knows the contracts CDI, CDD and CESA");
    };
  }

  /** Why the contract is fixed-term, null for one that is not. */
  static @Nullable Motive motive(CaseInput in) {
    if (!fixedTerm(in)) {
      return null;
    }
    CaseInput cdd = in.part("cdd").knows("motif", "months", "leave_taken");
    if (!cdd.has("motif")) {
      return in.string("contract").equals("CDDU") ? Motive.USAGE : Motive.INCREASE;
    }
    return switch (cdd.string("motif")) {
      case "accroissement activité", "accroissement", "increase" -> Motive.INCREASE;
      case "remplacement", "replacement" -> Motive.REPLACEMENT;
      case "mission", "objet défini" -> Motive.PROJECT;
      case "usage" -> Motive.USAGE;
      case "saisonnier", "seasonal" -> Motive.SEASONAL;
      case "vacances étudiant", "étudiant", "student" -> Motive.STUDENT_HOLIDAYS;
      case "complément formation", "contrat aidé", "issue d'apprentissage" -> Motive.TRAINING;
      default ->
          throw new CaseRefused("the pack does not know the motive '" + cdd.string("motif") + "'");
    };
  }

  /**
   * What the tax at source looks at besides the pay.
   *
   * @param shortContract two months or less: the neutral base is abated
   * @param own the factor the tax office sent, in millionths, negative when it sent none
   */
  record TaxInput(boolean shortContract, long own) {}

  static TaxInput tax(Law law, CaseInput in) {
    CaseInput cdd = in.part("cdd");
    boolean brief =
        fixedTerm(in)
            && cdd.has("months")
            && FrenchCase.exact(cdd, "months", "0") <= law.get("tax.shortMonths").exact();
    return new TaxInput(brief, in.has("pas_rate_percent") ? factor(in, "pas_rate_percent", 0) : -1);
  }

  static Employment employment(Law law, CaseInput in, @Nullable Motive motive) {
    CaseInput health = in.part("health_cover").knows("amount", "employer_percent");
    long premium = FrenchCase.exact(health, "amount", "0");
    long share = factor(health, "employer_percent", law.get("entity.healthEmployerShare").exact());
    return new Employment(
        FrenchCase.exact(in, "headcount", Exact.write(law.get("entity.headcount").exact())),
        FrenchCase.exact(
            in, "apprentices_percent", Exact.write(law.get("entity.apprentices").exact())),
        factor(in, "at_mp_percent", law.get("entity.accidentRate").exact()),
        factor(in, "mobility_percent", 0),
        in.flag("cadre") || word(in, "status", "executive") || word(in, "status", "cadre"),
        in.flag("alsace_moselle"),
        in.flag("resident_abroad"),
        motive != null && motive.training(),
        premium,
        Exact.times(premium, share));
  }

  private static boolean word(CaseInput in, String key, String word) {
    return in.has(key) && in.string(key).equals(word);
  }

  /** A percentage as a factor in millionths. */
  private static long factor(CaseInput in, String key, long otherwise) {
    long percent = FrenchCase.exact(in, key, Exact.write(otherwise));
    if (percent % 100 != 0 || percent < 0) {
      throw new CaseRefused("'" + key + "' is no percentage of four decimals at most");
    }
    return percent / 100;
  }
}
