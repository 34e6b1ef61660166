package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.pay.Portion;

/**
 * How much of a full-time month was worked: so many units paid out of those possible, days full
 * time and hours part time, in millionths. The work bonus looks at the pay a whole month would have
 * brought (ONSS instructions 2026/3 p. 449-453).
 */
public record Presence(long paid, long possible) {

  /** A whole month, full time. */
  public static final Presence FULL = new Presence(Exact.ONE, Exact.ONE);

  private static final int WORKING_WEEK = 5;

  /**
   * Of all contracts of a month: days when every day was a full one, hours otherwise.
   *
   * @param earlier what the month's other contracts left
   * @param weeklyHours of a full-timer, in millionths
   */
  static Presence of(Portion portion, Before.OfMonth earlier, long weeklyHours) {
    int possible = portion.possibleDays();
    int days = earlier.days() + portion.days();
    long hours = earlier.hours() + portion.hours();
    if (inDays(days, hours, weeklyHours)) {
      return days >= possible ? FULL : new Presence(Exact.ofWhole(days), Exact.ofWhole(possible));
    }
    return new Presence(hours, fullDay(weeklyHours) * possible);
  }

  /** Whether work is counted in days: every one of them was a full one. */
  static boolean inDays(int days, long hours, long weeklyHours) {
    return days > 0 && hours >= fullDay(weeklyHours) * days;
  }

  /** The hours of a full-timer's day, in millionths. */
  static long fullDay(long weeklyHours) {
    return weeklyHours / WORKING_WEEK;
  }

  public boolean full() {
    return paid == possible;
  }

  /** The monthly pay S that decides the bonus, in cents. */
  public long referencePay(long gross) {
    if (full()) {
      return gross;
    }
    long perUnit = Rounding.CENT_HALF_UP.whole(Math.multiplyExact(gross, Exact.ONE), paid);
    return Rounding.CENT_HALF_UP.whole(Math.multiplyExact(perUnit, possible), Exact.ONE);
  }

  /** The fraction P of the bonus that is due, two decimals, in millionths. */
  public long fraction() {
    return paid >= possible ? Exact.ONE : Rounding.TWO_DECIMALS.quotient(paid, possible);
  }
}
