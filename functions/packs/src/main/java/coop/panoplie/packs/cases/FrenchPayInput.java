package coop.panoplie.packs.cases;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.france.Extra;
import coop.panoplie.packs.france.FrenchMonth.Before;
import coop.panoplie.packs.france.FullMonth;
import coop.panoplie.packs.france.Measures;
import coop.panoplie.packs.france.Scheme;

/** What a French case says of the month's pay, hours and presence, and of the year before it. */
final class FrenchPayInput {

  private FrenchPayInput() {}

  static FullMonth month(Law law, CaseInput in, Scheme scheme) {
    long weekly = FrenchCase.exact(in, "hours_per_week", "35");
    long legal = law.get("work.weeklyHours").exact();
    if (weekly <= 0 || weekly > legal) {
      throw new CaseRefused("weekly hours must lie between 0 and " + Exact.write(legal));
    }
    String extra = weekly < legal ? "complementary_hours" : "overtime_hours";
    String other = weekly < legal ? "overtime_hours" : "complementary_hours";
    if (FrenchCase.exact(in, other, "0") > 0) {
      throw new CaseRefused(
          "'" + other + "' do not go with " + Exact.write(weekly) + " hours: give '" + extra + "'");
    }
    FullMonth month = new FullMonth(salary(in, scheme), weekly, FrenchCase.exact(in, extra, "0"));
    if (month.tooManyExtraHours(law)) {
      throw new CaseRefused(
          "complementary hours may not exceed a third of the contract's, nor reach full time");
    }
    return month;
  }

  /** The gross pay, or the two parts of a CESA's. */
  private static long salary(CaseInput in, Scheme scheme) {
    if (!in.has("fixed_part") && !in.has("variable_part")) {
      in.number("brut");
    } else if (scheme != Scheme.CESA || in.has("brut") || !in.has("fixed_part")) {
      throw new CaseRefused(
          "'fixed_part' and 'variable_part' are the pay of a CESA, in the place of 'brut'");
    }
    return sum(in, "brut", "fixed_part", "variable_part");
  }

  static long sum(CaseInput in, String... keys) {
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

  static Before before(CaseInput in) {
    CaseInput year =
        in.part("year_to_date").knows("gross", "ceiling", "smic", "reduction", "overtime_pay");
    needs(year, "gross", "ceiling");
    needs(year, "smic", "reduction");
    needs(year, "reduction", "smic");
    long ceiling = FrenchCase.exact(year, "ceiling", "0");
    long minimum = Math.multiplyExact(12L, FrenchCase.exact(year, "smic", "0"));
    return new Before(
        FrenchCase.exact(year, "gross", "0"),
        new Measures(ceiling, ceiling, ceiling, 0, minimum),
        FrenchCase.exact(year, "reduction", "0"));
  }

  private static void needs(CaseInput year, String key, String other) {
    if (year.has(key) && !year.has(other)) {
      throw new CaseRefused("'" + key + "' of 'year_to_date' needs its '" + other + "' beside it");
    }
  }
}
