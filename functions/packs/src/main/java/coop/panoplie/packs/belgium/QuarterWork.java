package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.time.WorkingDays;
import coop.panoplie.packs.pay.Portion;
import coop.panoplie.packs.pay.Sheet;

/**
 * Adds up what a contract works in a quarter, for the structural reduction: that of all contracts
 * of the quarter, less what the earlier ones were counted.
 */
final class QuarterWork {

  private final Before.OfQuarter earlier;
  private long wages;
  private long basic;
  private int days;
  private long hours;
  private int weekdays;
  private long taken;

  QuarterWork(Before.OfQuarter earlier) {
    this.earlier = earlier;
  }

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

  /** Writes what this contract adds to the reduction of the quarter. */
  void close(StructuralReduction reduction, long weeklyHours, Sheet sheet) {
    long agreed = Math.max(1, earlier.weekdays() + weekdays) * Presence.fullDay(weeklyHours);
    int allDays = earlier.days() + days;
    long allHours = earlier.hours() + hours;
    boolean inDays = Presence.inDays(allDays, allHours, weeklyHours);
    StructuralReduction.Quarter quarter =
        new StructuralReduction.Quarter(
            earlier.wages() + wages,
            inDays,
            inDays ? Exact.ofWhole(allDays) : allHours,
            Exact.ratio(Exact.ONE, allHours / 10_000, agreed / 10_000));
    taken = reduction.write(sheet, quarter, earlier.basic() + basic, earlier);
  }

  /** Monday to Friday under contract. */
  int weekdays() {
    return weekdays;
  }

  /** Basic contributions, in cents. */
  long basic() {
    return basic;
  }

  /** What this contract adds to the reduction, in cents. */
  long taken() {
    return taken;
  }
}
