package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.time.WorkingDays;

/** The ten public holidays of law 04/01/1974 and AR 18/04/1974. */
final class BelgianHolidays {

  private BelgianHolidays() {}

  /** Whether the day is one of them: seven of a fixed date, three that follow Easter. */
  static boolean on(int year, int month, int day) {
    int date = month * 100 + day;
    return date == 101
        || date == 501
        || date == 721
        || date == 815
        || date == 1101
        || date == 1111
        || date == 1225
        || WorkingDays.movesWithEaster(year, month, day);
  }
}
