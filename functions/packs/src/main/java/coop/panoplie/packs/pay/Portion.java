package coop.panoplie.packs.pay;

import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;

/**
 * The part of a contract that falls in one calendar month.
 *
 * @param from first day of the contract in this month
 * @param to last day of the contract in this month; its law applies
 * @param days days worked
 * @param hours hours worked, in millionths
 */
public record Portion(LocalDate from, LocalDate to, int days, long hours) {

  /** Calendar days under contract. */
  public int contractDays() {
    return to.getDayOfMonth() - from.getDayOfMonth() + 1;
  }

  /** Weekdays of the whole month: the days a full-timer could be paid for. */
  public int possibleDays() {
    // the weekday of the first of the month; five weeks keep the number positive
    int first = (WorkingDays.weekday(from) - from.getDayOfMonth() + 35) % 7 + 1;
    return WorkingDays.weekdays(first, from.lengthOfMonth());
  }
}
