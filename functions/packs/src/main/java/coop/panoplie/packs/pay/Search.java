package coop.panoplie.packs.pay;

import java.util.function.LongUnaryOperator;

/** Looks for cents in a bounded number of steps. */
public final class Search {

  private Search() {}

  /**
   * The largest whole number from 0 to {@code limit} whose cost does not exceed the budget. The
   * cost may jump but must not fall by more than a few cents; where it has jumped over the budget,
   * the number before the jump is the answer.
   */
  public static long largest(long limit, long budget, LongUnaryOperator cost) {
    long low = 0;
    long high = limit;
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (cost.applyAsLong(middle) <= budget) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The smallest whole number up to the limit whose yield reaches the goal; limit if none does. */
  public static long smallest(long limit, long goal, LongUnaryOperator yield) {
    long low = 0;
    long high = limit;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (yield.applyAsLong(middle) >= goal) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
