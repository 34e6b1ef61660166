package coop.panoplie.packs.france;

import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;

/** The eleven public holidays of CT L3133-1. */
final class FrenchHolidays {

  private FrenchHolidays() {}

  /** Whether the day is one of them: eight of a fixed date, three that follow Easter. */
  static boolean on(LocalDate date) {
    int day = date.getMonthValue() * 100 + date.getDayOfMonth();
    return day == 101
        || day == 501
        || day == 508
        || day == 714
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
