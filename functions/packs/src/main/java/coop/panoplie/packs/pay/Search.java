package coop.panoplie.packs.pay;

import java.util.function.LongUnaryOperator;

/**
 * Looks for cents in a bounded number of steps. Pay is close to a line between its jumps, so a
 * guess is drawn through both ends; when the same end moves again the step doubles, so that no
 * search takes more than about twice the steps of halving.
 */
public final class Search {

  /** A cost nearly always is on the line, so that its first step is none. */
  private static final long COST = 0;

  private static final long YIELD = 1;

  private Search() {}

  /**
   * The largest whole number from 0 to {@code limit} whose cost does not exceed the budget. The
   * cost may jump but must not fall; where it has jumped over the budget, the number before the
   * jump is the answer.
   */
  public static long largest(long limit, long budget, LongUnaryOperator cost) {
    return before(limit, Math.addExact(budget, 1), 0, COST, cost);
  }

  /** The smallest whole number up to the limit whose yield reaches the goal; limit if none does. */
  public static long smallest(long limit, long goal, LongUnaryOperator yield) {
    long atZero = limit <= 0 ? goal : yield.applyAsLong(0);
    return atZero >= goal ? 0 : Math.min(limit, before(limit, goal, atZero, YIELD, yield) + 1);
  }

  /**
   * The largest number from 0 to the limit that stays below the goal, 0 itself not asked.
   *
   * @param atZero where the first line is drawn from: it guides the first guess and decides nothing
   * @param first the step of a guess on the other side than the one before
   */
  private static long before(
      long limit, long goal, long atZero, long first, LongUnaryOperator value) {
    if (limit <= 0) {
      return 0;
    }
    long atTop = value.applyAsLong(limit);
    if (atTop < goal) {
      return limit;
    }
    long low = 0;
    long atLow = Math.min(atZero, goal - 1);
    long high = limit;
    long step = first;
    int side = 0;
    while (high - low > 1) {
      long guess = low + line(goal - atLow, high - low, atTop - atLow);
      if (side > 0) {
        guess = Math.max(guess, low + step);
      } else if (side < 0) {
        guess = Math.min(guess, high - step);
      }
      guess = Math.max(low + 1, Math.min(high - 1, guess));
      long at = value.applyAsLong(guess);
      int moved = at < goal ? 1 : -1;
      step = moved == side ? Math.max(1, step * 2) : first;
      side = moved;
      if (moved > 0) {
        low = guess;
        atLow = at;
      } else {
        high = guess;
        atTop = at;
      }
    }
    return low;
  }

  /** How far along, without leaving whole numbers. */
  private static long line(long part, long width, long whole) {
    if (part > Long.MAX_VALUE / width) {
      return width / 2;
    }
    return part * width / Math.max(1, whole);
  }
}
