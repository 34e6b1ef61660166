package coop.panoplie.packs.independent;

import java.util.List;

/**
 * The work bonus: each part is an amount that shrinks above its first limit and is gone above its
 * second, taken on the pay of a full month and then by the share of the month that was worked.
 */
record BelgianBonus(Rational a, Rational b) {

  static final BelgianBonus NONE = new BelgianBonus(Rational.ZERO, Rational.ZERO);

  /**
   * @param column the figure that holds the amounts of this kind of worker
   * @param full the pay of the month had it been worked in full
   * @param share how much of it was worked, two decimals
   * @param due the contribution the bonus may not exceed
   */
  static BelgianBonus of(Day law, String column, Rational full, Rational share, Rational due) {
    if (law.beyond("bonus.limits", full)) {
      return NONE;
    }
    List<Rational> limits = law.row("bonus.limits");
    List<Rational> amounts = law.row(column);
    Rational low =
        part(full, limits.get(1), limits.get(2), amounts.get(0), amounts.get(1))
            .times(share)
            .cents();
    Rational veryLow =
        part(full, limits.get(0), limits.get(1), amounts.get(2), amounts.get(3))
            .times(share)
            .cents();
    // part B gives way first
    Rational a = low.min(due);
    return new BelgianBonus(a, veryLow.min(due.minus(a)));
  }

  private static Rational part(
      Rational full, Rational first, Rational second, Rational amount, Rational slope) {
    if (full.atMost(first)) {
      return amount;
    }
    if (!full.atMost(second)) {
      return Rational.ZERO;
    }
    return amount.minus(slope.times(full.minus(first))).cents().max(Rational.ZERO);
  }

  Rational sum() {
    return a.plus(b);
  }

  /** What it takes off the withholding tax, each part a step of its own. */
  Rational fiscal(Day law) {
    return a.percent(law.number("bonus.fiscalA"))
        .cents()
        .plus(b.percent(law.number("bonus.fiscalB")).cents());
  }
}
