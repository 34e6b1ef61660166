package coop.panoplie.benchmarks.pay;

import java.util.function.LongUnaryOperator;

/**
 * Pay as one would write it for one job and one day, without data, lines or reasons: amounts in
 * cents, rates in millionths, each line to the nearest cent.
 */
final class ByHand {
  private static final long ONE = 1_000_000;

  private ByHand() {}

  /** So many millionths of an amount, to the nearest cent. */
  static long part(long cents, long rate) {
    return (cents * rate + ONE / 2) / ONE;
  }

  /** The largest pay whose cost does not exceed the budget. */
  static long largest(long budget, LongUnaryOperator cost) {
    long low = 0;
    long high = budget;
    while (low < high) {
      long middle = (low + high + 1) / 2;
      if (cost.applyAsLong(middle) <= budget) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
