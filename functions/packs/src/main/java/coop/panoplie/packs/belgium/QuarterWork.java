package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.time.WorkingDays;
import coop.panoplie.packs.pay.Portion;
import coop.panoplie.packs.pay.Sheet;

/** Adds up what a contract works in a quarter, for the structural reduction. */
final class QuarterWork {

  private static final int WORKING_WEEK = 5;

  private long wages;
  private long basic;
  private long days;
  private long hours;

  /** Monday to Friday under contract. */
  private long weekdays;

  /**
   * @param charged the month's basic contribution, in cents
   */
  void add(Portion portion, long gross, long charged) {
    wages += gross;
    days += portion.days();
    hours += portion.hours();
    weekdays += WorkingDays.weekdays(WorkingDays.weekday(portion.from()), portion.contractDays());
    basic += charged;
  }

  /** Writes the reduction of the quarter and begins the next. */
  void close(StructuralReduction reduction, long weeklyHours, Sheet sheet) {
    long fullDay = weeklyHours / WORKING_WEEK;
    long agreed = Math.max(1, weekdays) * fullDay;
    boolean inDays = days > 0 && hours >= fullDay * days;
    reduction.write(
        sheet,
        new StructuralReduction.Quarter(
            wages,
            inDays,
            inDays ? Exact.ofWhole(days) : hours,
            Exact.ratio(Exact.ONE, hours / 10_000, agreed / 10_000)),
        basic);
    wages = 0;
    basic = 0;
    days = 0;
    hours = 0;
    weekdays = 0;
  }
}
