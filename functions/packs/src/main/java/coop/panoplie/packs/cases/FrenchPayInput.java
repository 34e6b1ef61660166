package coop.panoplie.packs.cases;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.france.Extra;
import coop.panoplie.packs.france.FrenchLaw;
import coop.panoplie.packs.france.FrenchMonth.Before;
import coop.panoplie.packs.france.FullMonth;
import coop.panoplie.packs.france.Measures;

/** What a French case says of the month's pay, hours and presence, and of the year before it. */
final class FrenchPayInput {

  private FrenchPayInput() {}

  static FullMonth month(Law law, CaseInput in) {
    long weekly = FrenchCase.exact(in, "hours_per_week", "35");
    long legal = law.get("work.weeklyHours").exact();
    if (weekly <= 0 || weekly > legal) {
      throw new CaseRefused("weekly hours must lie between 0 and " + Exact.write(legal));
    }
    long extra =
        FrenchCase.exact(in, "overtime_hours", "0")
            + FrenchCase.exact(in, "complementary_hours", "0");
    long pay = amount(in, "brut", "fixed_part", "variable_part");
    if (extra < 0 || pay < 0) {
      throw new CaseRefused("hours and pay must not be negative");
    }
    FullMonth month = new FullMonth(pay, weekly, extra);
    if (month.tooManyExtraHours(law)) {
      throw new CaseRefused(
          "complementary hours may not exceed a third of the contract's, nor reach full time");
    }
    return month;
  }

  static long amount(CaseInput in, String... keys) {
    long sum = 0;
    for (String key : keys) {
      sum += FrenchCase.exact(in, key, "0");
    }
    return sum;
  }

  /** Overtime pay is free of income tax up to a yearly limit. */
  static Extra extra(Law law, CaseInput in, FullMonth full, long pay) {
    long so = FrenchCase.exact(in.part("year_to_date"), "overtime_pay", "0");
    long room = Math.max(0, law.get("overtime.taxFree").exact() - so);
    return new Extra(full.partTime(law) ? 0 : full.extraHours(), pay, Math.min(pay, room));
  }

  /** The month's ceiling and SMIC, cut to the days under contract (CSS R242-2 I, D241-7 IV). */
  static Measures measures(Law law, CaseInput in, FullMonth full, FrenchLaw rules) {
    long days = FrenchCase.exact(in, "days_employed", "0");
    long of = FrenchCase.exact(in, "days_of_month", "0");
    long ceiling = full.ceiling(law);
    long minimum = full.minimum(law);
    if (in.has("days_employed") || in.has("days_of_month")) {
      if (days <= 0 || days > of || of > Exact.ofWhole(31)) {
        throw new CaseRefused("days_employed must lie within days_of_month");
      }
      ceiling = Exact.ratio(ceiling, days / Exact.ONE, of / Exact.ONE);
      minimum = presence(in, minimum, days, of);
    }
    long oldAge = rules.oldAgeCeiling(ceiling, days);
    return new Measures(ceiling, oldAge, law.get("ceiling.month").exact(), 1, minimum);
  }

  /** SMIC follows the pay due over the pay of a whole month, the days when that is not told. */
  private static long presence(CaseInput in, long minimum, long days, long of) {
    if (!in.has("brut_full_month")) {
      return Exact.ratio(minimum, days / Exact.ONE, of / Exact.ONE);
    }
    long due = Exact.toCents(FrenchCase.exact(in, "brut", "0"));
    long whole = Exact.toCents(FrenchCase.exact(in, "brut_full_month", "0"));
    if (whole < due || whole == 0) {
      throw new CaseRefused("brut_full_month must not be less than brut");
    }
    return Exact.ratio(minimum, due, whole);
  }

  static Before before(CaseInput in) {
    CaseInput year =
        in.part("year_to_date").knows("gross", "ceiling", "smic", "reduction", "overtime_pay");
    long ceiling = FrenchCase.exact(year, "ceiling", "0");
    long minimum = Math.multiplyExact(12L, FrenchCase.exact(year, "smic", "0"));
    return new Before(
        FrenchCase.exact(year, "gross", "0"),
        new Measures(ceiling, ceiling, ceiling, 0, minimum),
        FrenchCase.exact(year, "reduction", "0"));
  }
}
