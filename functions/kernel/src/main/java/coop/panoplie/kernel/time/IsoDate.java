package coop.panoplie.kernel.time;

import coop.panoplie.kernel.Nullable;
import java.time.LocalDate;

/**
 * Reads and writes {@code 2026-11-23} without a formatter, so that the core stays small in a
 * browser.
 */
public final class IsoDate {

  private IsoDate() {}

  /** The date, or null when the text is not a real date in that form. */
  public static @Nullable LocalDate parse(@Nullable String text) {
    if (text == null || text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    LocalDate first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth() ? null : first.plusDays(day - 1L);
  }

  /** The date, for text written by ourselves. */
  public static LocalDate of(String text) {
    LocalDate date = parse(text);
    if (date == null) {
      throw new IllegalArgumentException("not a date: " + text);
    }
    return date;
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
