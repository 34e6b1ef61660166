package coop.panoplie.packs.independent;

import java.util.List;

/** The special social security contribution of a quarter, by household. */
final class BelgianSpecial {

  private BelgianSpecial() {}

  static Rational individual(Day law, Rational quarter) {
    return table(law, "special.individual", quarter).min(law.number("special.max"));
  }

  static Rational jointWithoutIncome(Day law, Rational quarter) {
    return table(law, "special.jointWithoutIncome", quarter).min(law.number("special.max"));
  }

  static Rational jointWithIncome(Day law, Rational quarter) {
    return table(law, "special.jointWithIncome", quarter).min(law.number("special.maxWithIncome"));
  }

  /**
   * Lower limit, flat amount, percent of the excess, least amount. What lies on a limit is in the
   * slice below it: the law says "up to 5,836.14".
   */
  private static Rational table(Day law, String id, Rational quarter) {
    List<Rational> slice = law.row(id);
    for (List<Rational> row : law.table(id)) {
      if (row.getFirst().below(quarter)) {
        slice = row;
      }
    }
    Rational due = slice.get(1).plus(quarter.minus(slice.get(0)).percent(slice.get(2)));
    return due.max(slice.get(3));
  }
}
