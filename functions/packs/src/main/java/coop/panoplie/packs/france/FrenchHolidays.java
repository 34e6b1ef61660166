package coop.panoplie.packs.france;

import coop.panoplie.kernel.time.WorkingDays;

/** The eleven public holidays of CT L3133-1. */
final class FrenchHolidays {

  private FrenchHolidays() {}

  /** Whether the day is one of them: eight of a fixed date, three that follow Easter. */
  static boolean on(int year, int month, int day) {
    int date = month * 100 + day;
    return date == 101
        || date == 501
        || date == 508
        || date == 714
        || date == 815
        || date == 1101
        || date == 1111
        || date == 1225
        || WorkingDays.movesWithEaster(year, month, day);
  }
}
