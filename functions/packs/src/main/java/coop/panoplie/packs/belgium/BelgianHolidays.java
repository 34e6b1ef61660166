package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;

/** The ten public holidays of law 04/01/1974 and AR 18/04/1974. */
final class BelgianHolidays {

  private BelgianHolidays() {}

  /** Whether the day is one of them: seven of a fixed date, three that follow Easter. */
  static boolean on(LocalDate date) {
    int day = date.getMonthValue() * 100 + date.getDayOfMonth();
    return day == 101
        || day == 501
        || day == 721
        || day == 815
        || day == 1101
        || day == 1111
        || day == 1225
        || WorkingDays.mayFollowEaster(date) && afterEaster(WorkingDays.sinceEaster(date));
  }

  /** Easter Monday, Ascension, Whit Monday. */
  private static boolean afterEaster(long days) {
    return days == 1 || days == 39 || days == 50;
  }
}
