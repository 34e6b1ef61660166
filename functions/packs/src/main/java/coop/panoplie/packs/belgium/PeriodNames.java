package coop.panoplie.packs.belgium;

import coop.panoplie.packs.pay.Months;
import java.time.LocalDate;

/**
 * What the periods a pack vouches for are called, named once: {@code 2026}, {@code 2026-Q4}, {@code
 * 2026-11}.
 */
final class PeriodNames {

  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  private final int firstYear;
  private final String[] years;
  private final String[] quarters;
  private final String[] months;

  PeriodNames(LocalDate from, LocalDate to) {
    firstYear = from.getYear();
    years = new String[to.getYear() - firstYear + 1];
    quarters = new String[years.length * QUARTERS];
    months = new String[years.length * MONTHS];
    for (int i = 0; i < years.length; i++) {
      years[i] = Integer.toString(firstYear + i);
    }
    for (int i = 0; i < quarters.length; i++) {
      quarters[i] = years[i / QUARTERS] + "-Q" + (i % QUARTERS + 1);
    }
    for (int i = 0; i < months.length; i++) {
      months[i] = Months.name(firstYear + i / MONTHS, i % MONTHS + 1);
    }
  }

  String year(LocalDate date) {
    return years[date.getYear() - firstYear];
  }

  String quarter(LocalDate date) {
    return quarters[(date.getYear() - firstYear) * QUARTERS + quarterOfYear(date) - 1];
  }

  String month(LocalDate date) {
    return months[(date.getYear() - firstYear) * MONTHS + date.getMonthValue() - 1];
  }

  /** The three months of the quarter of a date. */
  String[] monthsOfQuarter(LocalDate date) {
    int first =
        (date.getYear() - firstYear) * MONTHS + (quarterOfYear(date) - 1) * MONTHS_OF_QUARTER;
    return new String[] {months[first], months[first + 1], months[first + 2]};
  }

  /** From 1 to 4. */
  static int quarterOfYear(LocalDate date) {
    return (date.getMonthValue() + 2) / MONTHS_OF_QUARTER;
  }
}
