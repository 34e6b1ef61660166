package coop.panoplie.packs.independent;

import java.util.List;

/** The special social security contribution of a quarter, by household. */
final class BelgianSpecial {

  private BelgianSpecial() {}

  static Rational individual(Day law, Rational quarter) {
    return table(law, "special.individual", quarter);
  }

  static Rational jointWithoutIncome(Day law, Rational quarter) {
    return table(law, "special.jointWithoutIncome", quarter).min(law.number("special.cap"));
  }

  static Rational jointWithIncome(Day law, Rational quarter) {
    return table(law, "special.jointWithIncome", quarter);
  }

  /** Lower limit, flat amount, percent of the excess: what lies on a limit is in the slice below. */
  private static Rational table(Day law, String id, Rational quarter) {
    List<Rational> slice = law.row(id);
    for (List<Rational> row : law.table(id)) {
      if (row.getFirst().below(quarter)) {
        slice = row;
      }
    }
    return slice.get(1).plus(quarter.minus(slice.get(0)).percent(slice.get(2)));
  }
}
