package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * The coefficient of the general reduction of employer contributions (CSS L241-13, D241-7): four
 * decimals, nearest. From 2026 it is a power of the distance to three SMIC, before that a line.
 */
final class GeneralReduction {

  private static final int PRECISE = 24;

  private GeneralReduction() {}

  /**
   * @param minimum SMIC for the hours paid
   * @param pay everything subject to contributions
   */
  static BigDecimal coefficient(Law law, Employment job, BigDecimal minimum, BigDecimal pay) {
    if (pay.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    List<BigDecimal> row = law.row("reduction.table");
    boolean large = job.atLeast(law, "threshold.housing");
    return law.whole("reduction.regime") < 2026
        ? line(row, large, minimum, pay)
        : power(row, large, minimum, pay);
  }

  private static BigDecimal line(
      List<BigDecimal> row, boolean large, BigDecimal minimum, BigDecimal pay) {
    BigDecimal full = large ? row.get(1) : row.get(0);
    BigDecimal distance =
        row.get(3)
            .multiply(minimum)
            .divide(pay, PRECISE, RoundingMode.HALF_UP)
            .subtract(BigDecimal.ONE);
    BigDecimal exact = full.multiply(distance).divide(row.get(2), PRECISE, RoundingMode.HALF_UP);
    return Rounding.FOUR_DECIMALS.apply(exact).max(BigDecimal.ZERO).min(full);
  }

  private static BigDecimal power(
      List<BigDecimal> row, boolean large, BigDecimal minimum, BigDecimal pay) {
    BigDecimal exit = MonthPay.times(minimum, row.get(3));
    if (pay.compareTo(exit) >= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal slope = large ? row.get(2) : row.get(1);
    BigDecimal full = row.get(0).add(slope);
    BigDecimal distance = exit.subtract(pay).divide(pay.add(pay), PRECISE, RoundingMode.HALF_UP);
    if (distance.compareTo(BigDecimal.ONE) >= 0) {
      return full;
    }
    BigDecimal exact = row.get(0).add(slope.multiply(toSevenQuarters(distance)));
    return Rounding.FOUR_DECIMALS.apply(exact).min(full);
  }

  /** x to the power 1.75: the fourth root of its seventh power, by whole numbers. */
  static BigDecimal toSevenQuarters(BigDecimal x) {
    BigInteger seventh = x.pow(7).setScale(4 * PRECISE / 2, RoundingMode.DOWN).unscaledValue();
    return new BigDecimal(root(root(seventh)), PRECISE / 2);
  }

  /** The whole square root, rounded down (Newton from above). */
  private static BigInteger root(BigInteger number) {
    if (number.signum() == 0) {
      return BigInteger.ZERO;
    }
    BigInteger guess = BigInteger.ONE.shiftLeft((number.bitLength() + 1) / 2);
    while (true) {
      BigInteger next = guess.add(number.divide(guess)).shiftRight(1);
      if (next.compareTo(guess) >= 0) {
        return guess;
      }
      guess = next;
    }
  }
}
