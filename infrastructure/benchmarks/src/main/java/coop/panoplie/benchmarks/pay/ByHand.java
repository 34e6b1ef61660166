package coop.panoplie.benchmarks.pay;

import java.time.LocalDate;
import java.util.function.LongUnaryOperator;

/**
 * Pay as one would write it for one job and one day: every number a breakdown shows, without data,
 * words or reasons. Amounts in cents, rates in millionths, each line to the nearest cent.
 *
 * <p>An answer holds the totals in the order of {@code Totals}, the day of pay, then each line as
 * it is signed on the breakdown, zero where none is due.
 */
final class ByHand {
  /** Where the day of pay stands, counted from 1970. */
  static final int PAY_ON = 12;

  /** Where the lines begin. */
  static final int LINES = 13;

  private static final long ONE = 1_000_000;
  private static final int PAY_DELAY = 7;
  private static final long CHRISTMAS = LocalDate.of(2026, 12, 25).toEpochDay();

  private ByHand() {}

  /** So many millionths of an amount, to the nearest cent. */
  static long part(long cents, long rate) {
    return (cents * rate + ONE / 2) / ONE;
  }

  /** Writes the totals and the day of pay; the lines are the caller's. */
  static void totals(long[] answer, Totals totals, long lastDay) {
    answer[0] = totals.price;
    answer[1] = totals.vat;
    answer[2] = totals.price + totals.vat;
    answer[3] = totals.kept;
    answer[4] = totals.price - totals.kept;
    answer[5] = totals.employer;
    answer[6] = totals.gross;
    answer[7] = totals.employee;
    answer[8] = totals.taxable;
    answer[9] = totals.tax;
    answer[10] = totals.gross - totals.employee - totals.tax;
    answer[11] = totals.price - totals.kept - totals.employer - totals.gross;
    answer[PAY_ON] = payOn(lastDay);
  }

  /** So many working days later; no other holiday is near. */
  private static long payOn(long lastDay) {
    long day = lastDay;
    for (int left = PAY_DELAY; left > 0; ) {
      day++;
      boolean weekend = (day + 3) % 7 >= 5;
      left -= weekend || day == CHRISTMAS ? 0 : 1;
    }
    return day;
  }

  /** The sums no other follows from. */
  record Totals(
      long price,
      long vat,
      long kept,
      long employer,
      long gross,
      long employee,
      long taxable,
      long tax) {}

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
