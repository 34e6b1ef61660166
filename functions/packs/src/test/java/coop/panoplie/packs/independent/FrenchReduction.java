package coop.panoplie.packs.independent;

import java.math.BigInteger;
import java.util.List;

/** The coefficient of the general reduction, four decimals, decided with whole numbers. */
record FrenchReduction(Day law, FrenchContract contract) {

  Rational coefficient() {
    List<Rational> table = law.row("reduction.table");
    Rational times = table.get(3);
    if (contract.pay().isZero() || !contract.pay().below(times.times(contract.minimum()))) {
      return Rational.ZERO;
    }
    Rational ratio = times.times(contract.minimum()).over(contract.pay());
    boolean large = contract.staffFrom("threshold.housing");
    return law.number("reduction.regime").equals(Rational.of(2025))
        ? straight(table.get(large ? 1 : 0).min(ownRates()), table.get(2), ratio)
        : curved(table.get(0), table.get(large ? 2 : 1), ratio);
  }

  /** Until 2025: a straight line down to nothing. */
  private static Rational straight(Rational most, Rational divisor, Rational ratio) {
    return most.over(divisor)
        .times(ratio.minus(Rational.ONE))
        .decimals(4)
        .max(Rational.ZERO)
        .min(most);
  }

  /**
   * From 2026: least + span x^(7/4). In twenty-thousandths the curve is a fourth root of a
   * fraction; the whole number below that root settles which four decimals are the nearest.
   */
  private Rational curved(Rational least, Rational span, Rational ratio) {
    Rational most = least.plus(span).min(ownRates());
    Rational own = most.minus(least);
    Rational x = ratio.minus(Rational.ONE).over(2);
    Rational power = Rational.ONE;
    for (int i = 0; i < 7; i++) {
      power = power.times(x);
    }
    Rational scaled = own.times(20_000);
    Rational fourth = scaled.times(scaled).times(scaled).times(scaled).times(power);
    BigInteger root = fourth.floor().sqrt().sqrt();
    Rational halves = least.times(20_000).plus(Rational.of(root, BigInteger.ONE));
    Rational units = Rational.of(halves.floor().add(BigInteger.ONE).shiftRight(1), BigInteger.ONE);
    return units.over(10_000).min(most);
  }

  /** The rates this employer really pays of what the reduction covers. */
  private Rational ownRates() {
    Rational sum = contract.asked().number("at_mp_percent", "0");
    sum = sum.plus(law.row("health.reduced").get(1)).plus(law.row("family.reduced").get(1));
    boolean large = contract.staffFrom("threshold.housing");
    for (String rate :
        List.of(
            "oldAge.capped.employer",
            "oldAge.uncapped.employer",
            "solidarity",
            large ? "housing.large" : "housing.small",
            "unemployment",
            "pension.t1.employer",
            "balance.t1.employer")) {
      sum = sum.plus(law.number(rate));
    }
    return sum.over(100);
  }
}
