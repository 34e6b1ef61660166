package coop.panoplie.kernel.time;

import java.time.LocalDate;

/** Counts a country's working days: Monday to Friday, public holidays left out. */
public final class WorkingDays {

  private final Holidays holidays;

  public WorkingDays(Holidays holidays) {
    this.holidays = holidays;
  }

  /** Which days are public holidays. */
  public interface Holidays {
    boolean on(int year, int month, int day);
  }

  /** Monday is 1, Sunday 7. */
  public static int weekday(LocalDate date) {
    return (int) Math.floorMod(date.toEpochDay() + 3, 7L) + 1;
  }

  /** How many of so many days in a row are none of a weekend, the first being such a weekday. */
  public static int weekdays(int first, int days) {
    int rest = days % 7;
    // beyond whole weeks: less the weekend they reach, less a Sunday they begin on
    int reached = Math.max(0, Math.min(first + rest - 6, 2));
    int passed = Math.max(0, first - 6);
    return days / 7 * 5 + rest - Math.min(rest, reached - passed);
  }

  /** The date so many working days after the given one, which itself does not count. */
  public LocalDate after(LocalDate date, int days) {
    // days of the month of this date, or of the month reached: most stay within one
    LocalDate start = date;
    int day = date.getDayOfMonth();
    int last = date.lengthOfMonth();
    int weekday = weekday(date);
    int left = days;
    while (left > 0) {
      day += weekday < 5 ? 1 : 8 - weekday;
      weekday = weekday < 5 ? weekday + 1 : 1;
      if (day > last) {
        day -= last;
        start = start.withDayOfMonth(1).plusMonths(1);
        last = start.lengthOfMonth();
      }
      left -= holidays.on(start.getYear(), start.getMonthValue(), day) ? 0 : 1;
    }
    return start.withDayOfMonth(day);
  }

  /** Whether it is Easter Monday, Ascension or Whit Monday; most months need no moon to say no. */
  public static boolean movesWithEaster(int year, int month, int day) {
    if (month < 3 || month > 6) {
      return false;
    }
    long after = LocalDate.of(year, month, day).toEpochDay() - easter(year).toEpochDay();
    return after == 1 || after == 39 || after == 50;
  }

  /** Easter Sunday of a Gregorian year (anonymous Gregorian computus). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
