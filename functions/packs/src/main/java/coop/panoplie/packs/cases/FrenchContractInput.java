package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.france.Employment;
import coop.panoplie.packs.france.Motive;
import coop.panoplie.packs.france.Scheme;
import java.time.LocalDate;
import java.util.Locale;

/** What a French case says of the contract and the employer. */
final class FrenchContractInput {

  private FrenchContractInput() {}

  static void known(CaseInput in, LocalDate date) {
    if (in.has("year") && in.whole("year", 0) != date.getYear()) {
      throw new CaseRefused("'year' is not the year of 'date'");
    }
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
    Scheme scheme =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "cdi", "cdd", "cddu", "employee", "executive", "cadre", "non-cadre" ->
              Scheme.GENERAL;
          case "cesa" -> Scheme.CESA;
          case "performer", "artist", "artiste" -> Scheme.PERFORMER;
          case "technician", "technicien" -> Scheme.TECHNICIAN;
          default -> throw new CaseRefused("the pack does not know the status '" + word + "'");
        };
    boolean cesa = in.has("contract") && in.string("contract").equals("CESA");
    if (scheme == Scheme.CESA ? in.has("contract") && !cesa : cesa) {
      throw new CaseRefused("the contract CESA and the status '" + word + "' exclude each other");
    }
    return scheme;
  }

  private static boolean fixedTerm(CaseInput in, Scheme scheme) {
    String word = scheme == Scheme.CESA ? "CESA" : in.string("contract");
    return switch (word) {
      case "CDI", "CESA" -> false;
      case "CDD", "CDDU" -> true;
      default -> throw new CaseRefused("the pack knows the contracts CDI, CDD, CDDU and CESA");
    };
  }

  /** Why the contract is fixed-term, null for one that is not. */
  static @Nullable Motive motive(CaseInput in) {
    if (!fixedTerm(in, scheme(in))) {
      if (in.has("cdd")) {
        throw new CaseRefused("'cdd' tells of a fixed-term contract: its 'contract' is CDD");
      }
      return null;
    }
    CaseInput cdd = in.part("cdd").knows("motif", "months", "leave_taken");
    boolean usage = in.string("contract").equals("CDDU");
    Motive motive = usage && !cdd.has("motif") ? Motive.USAGE : motive(cdd.string("motif"));
    if (usage && motive != Motive.USAGE) {
      throw new CaseRefused("the motive of a CDDU is usage");
    }
    return motive;
  }

  private static Motive motive(String word) {
    return switch (word) {
      case "accroissement activité", "accroissement", "increase" -> Motive.INCREASE;
      case "remplacement", "replacement" -> Motive.REPLACEMENT;
      case "mission", "objet défini" -> Motive.PROJECT;
      case "usage" -> Motive.USAGE;
      case "saisonnier", "seasonal" -> Motive.SEASONAL;
      case "vacances étudiant", "étudiant", "student" -> Motive.STUDENT_HOLIDAYS;
      case "contrat aidé", "supported" -> Motive.SUPPORTED;
      case "complément formation", "training" -> Motive.TRAINING;
      case "issue d'apprentissage" -> Motive.AFTER_APPRENTICESHIP;
      default -> throw new CaseRefused("the pack does not know the motive '" + word + "'");
    };
  }

  /** Whether the leave of a fixed-term contract was taken: if not, an indemnity pays for it. */
  static boolean leaveTaken(CaseInput in) {
    CaseInput cdd = in.part("cdd");
    if (!cdd.has("leave_taken")) {
      throw new CaseRefused("the input lacks 'leave_taken' in 'cdd'");
    }
    return cdd.flag("leave_taken");
  }

  /**
   * What the tax at source looks at besides the pay.
   *
   * @param shortContract two months or less: the neutral base is abated
   * @param own the factor the tax office sent, in millionths, negative when it sent none
   */
  record TaxInput(boolean shortContract, long own) {}

  static TaxInput tax(Law law, CaseInput in, @Nullable Motive motive) {
    long own = in.has("pas_rate_percent") ? factor(in, "pas_rate_percent", 0) : -1;
    return new TaxInput(motive != null && brief(law, in.part("cdd")), own);
  }

  private static boolean brief(Law law, CaseInput cdd) {
    if (!cdd.has("months")) {
      throw new CaseRefused("the input lacks 'months' in 'cdd': two or less abate the tax's base");
    }
    long months = FrenchCase.exact(cdd, "months", "0");
    if (months == 0) {
      throw new CaseRefused("'months' must be above 0");
    }
    return months <= law.get("tax.shortMonths").exact();
  }

  static Employment employment(Law law, CaseInput in, @Nullable Motive motive) {
    if (in.flag("alsace_moselle") && in.flag("resident_abroad")) {
      throw new CaseRefused(
          "what a tax resident abroad owes in Alsace-Moselle was not found: give one of the two");
    }
    CaseInput health = in.part("health_cover").knows("amount", "employer_percent");
    long premium = FrenchCase.exact(health, "amount", "0");
    long share = factor(health, "employer_percent", law.get("entity.healthEmployerShare").exact());
    return new Employment(
        FrenchCase.exact(in, "headcount", Exact.write(law.get("entity.headcount").exact())),
        100 * factor(in, "apprentices_percent", law.get("entity.apprentices").exact()),
        factor(in, "at_mp_percent", law.get("entity.accidentRate").exact()),
        factor(in, "mobility_percent", 0),
        executive(in),
        in.flag("alsace_moselle"),
        in.flag("resident_abroad"),
        motive != null && motive.training(),
        premium,
        Exact.times(premium, share));
  }

  private static boolean executive(CaseInput in) {
    String status = in.has("status") ? in.string("status") : "";
    boolean named = status.equals("executive") || status.equals("cadre");
    if (in.has("cadre") && (named || status.equals("non-cadre")) && in.flag("cadre") != named) {
      throw new CaseRefused("'cadre' and the status '" + status + "' exclude each other");
    }
    return named || in.flag("cadre");
  }

  /** A percentage as a factor in millionths. */
  private static long factor(CaseInput in, String key, long otherwise) {
    if (!in.has(key)) {
      return otherwise / 100;
    }
    long percent = FrenchCase.exact(in, key, "0");
    if (percent % 100 != 0 || percent > Exact.ofWhole(100)) {
      throw new CaseRefused("'" + key + "' is no percentage up to 100, of four decimals at most");
    }
    return percent / 100;
  }
}
