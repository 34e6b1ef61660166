package coop.panoplie.packs.cases;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.france.FrenchLaw;
import coop.panoplie.packs.france.FullMonth;
import coop.panoplie.packs.france.Measures;

/** The month's ceiling and SMIC, cut to the days under contract (CSS R242-2 I, D241-7 IV). */
final class FrenchPresence {

  private FrenchPresence() {}

  static Measures measures(Law law, CaseInput in, FullMonth full, FrenchLaw rules) {
    long ceiling = full.ceiling(law);
    long minimum = full.minimum(law);
    int of = law.date().lengthOfMonth();
    int days = in.whole("days_employed", 0);
    if (in.has("days_employed")) {
      if (days < 1 || days > of || in.whole("days_of_month", of) != of) {
        throw new CaseRefused(
            "'days_employed' must lie within the " + of + " days of the month of 'date'");
      }
      ceiling = Exact.ratio(ceiling, days, of);
      minimum = minimum(in, minimum, days, of);
    } else if (in.has("days_of_month") || in.has("brut_full_month")) {
      throw new CaseRefused("the input lacks 'days_employed'");
    }
    long oldAge = rules.oldAgeCeiling(ceiling, Exact.ofWhole(days));
    return new Measures(ceiling, oldAge, law.get("ceiling.month").exact(), 1, minimum);
  }

  /** SMIC follows the pay due over the pay of a whole month, the days when that is not told. */
  private static long minimum(CaseInput in, long minimum, int days, int of) {
    if (!in.has("brut_full_month")) {
      return Exact.ratio(minimum, days, of);
    }
    long due = Exact.toCents(FrenchCase.exact(in, "brut", "0"));
    long whole = Exact.toCents(FrenchCase.exact(in, "brut_full_month", "0"));
    if (whole < due || whole == 0) {
      throw new CaseRefused("'brut_full_month' must not be less than 'brut'");
    }
    return Exact.ratio(minimum, due, whole);
  }
}
