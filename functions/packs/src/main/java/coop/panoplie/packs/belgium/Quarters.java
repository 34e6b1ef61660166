package coop.panoplie.packs.belgium;

import java.time.LocalDate;

/** The quarters a pack vouches for, such as {@code 2026-Q4}: named once. */
final class Quarters {

  private static final int IN_YEAR = 4;

  private final int firstYear;
  private final String[] names;

  Quarters(LocalDate from, LocalDate to) {
    firstYear = from.getYear();
    names = new String[(to.getYear() - firstYear + 1) * IN_YEAR];
    for (int i = 0; i < names.length; i++) {
      names[i] = firstYear + i / IN_YEAR + "-Q" + (i % IN_YEAR + 1);
    }
  }

  String of(LocalDate date) {
    return names[(date.getYear() - firstYear) * IN_YEAR + ofYear(date) - 1];
  }

  /** From 1 to 4. */
  static int ofYear(LocalDate date) {
    return (date.getMonthValue() + 2) / 3;
  }
}
