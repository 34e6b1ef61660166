package coop.panoplie.packs.france;

import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The eleven public holidays of CT L3133-1. */
final class FrenchHolidays {

  private FrenchHolidays() {}

  /** Two feasts may fall on one day, such as Ascension on 1 May 2008. */
  static Set<LocalDate> of(int year) {
    LocalDate easter = WorkingDays.easter(year);
    return Set.copyOf(
        List.of(
            LocalDate.of(year, 1, 1),
            easter.plusDays(1),
            LocalDate.of(year, 5, 1),
            LocalDate.of(year, 5, 8),
            easter.plusDays(39),
            easter.plusDays(50),
            LocalDate.of(year, 7, 14),
            LocalDate.of(year, 8, 15),
            LocalDate.of(year, 11, 1),
            LocalDate.of(year, 11, 11),
            LocalDate.of(year, 12, 25)));
  }
}
