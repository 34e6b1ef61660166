package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
        || afterEaster(WorkingDays.sinceEaster(date));
  }

  /** Easter Monday, Ascension, Whit Monday. */
  private static boolean afterEaster(long days) {
    return days == 1 || days == 39 || days == 50;
  }

  /** Two feasts may fall on one day, such as Ascension on 1 May 2008. */
  static Set<LocalDate> of(int year) {
    LocalDate easter = WorkingDays.easter(year);
    return Set.copyOf(
        List.of(
            LocalDate.of(year, 1, 1),
            easter.plusDays(1),
            LocalDate.of(year, 5, 1),
            easter.plusDays(39),
            easter.plusDays(50),
            LocalDate.of(year, 7, 21),
            LocalDate.of(year, 8, 15),
            LocalDate.of(year, 11, 1),
            LocalDate.of(year, 11, 11),
            LocalDate.of(year, 12, 25)));
  }
}
