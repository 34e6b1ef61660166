package org.threeten.bp;

import org.threeten.bp.chrono.ChronoLocalDate;

/**
 * The few things the packs ask of {@code java.time.LocalDate}, in place of the calendar library the
 * compiler to JavaScript brings, which weighs as much as a country's law. That compiler reads
 * {@code java.time} in this package and finds this class first; nothing else ever sees it. A test
 * compares it with the real one day by day.
 */
public final class LocalDate implements Comparable<LocalDate> {

  private final int year;
  private final int month;
  private final int day;

  private LocalDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  public static LocalDate of(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      throw new IllegalArgumentException("no such day");
    }
    return new LocalDate(year, month, day);
  }

  /** Howard Hinnant's days_from_civil, the year beginning in March. */
  public long toEpochDay() {
    int y = month > 2 ? year : year - 1;
    int era = Math.floorDiv(y, 400);
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
  }

  private static LocalDate ofEpoch(int epochDay) {
    int z = epochDay + 719468;
    int era = Math.floorDiv(z, 146097);
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int month = mp < 10 ? mp + 3 : mp - 9;
    return new LocalDate(
        yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1);
  }

  public LocalDate plusDays(long days) {
    return ofEpoch((int) (toEpochDay() + days));
  }

  public LocalDate plusMonths(long months) {
    int count = year * 12 + month - 1 + (int) months;
    int y = Math.floorDiv(count, 12);
    int m = Math.floorMod(count, 12) + 1;
    return new LocalDate(y, m, Math.min(day, length(y, m)));
  }

  public LocalDate withDayOfMonth(int other) {
    return of(year, month, other);
  }

  public int getYear() {
    return year;
  }

  public int getMonthValue() {
    return month;
  }

  public int getDayOfMonth() {
    return day;
  }

  public int lengthOfMonth() {
    return length(year, month);
  }

  private static int length(int year, int month) {
    if (month == 2) {
      return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  public boolean isBefore(ChronoLocalDate other) {
    return compareTo(other) < 0;
  }

  public boolean isAfter(ChronoLocalDate other) {
    return compareTo(other) > 0;
  }

  public int compareTo(ChronoLocalDate other) {
    return compareTo((LocalDate) (Object) other);
  }

  @Override
  public int compareTo(LocalDate other) {
    return number() - other.number();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalDate date && number() == date.number();
  }

  @Override
  public int hashCode() {
    return number();
  }

  private int number() {
    return (year * 100 + month) * 100 + day;
  }

  @Override
  public String toString() {
    return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
  }
}
