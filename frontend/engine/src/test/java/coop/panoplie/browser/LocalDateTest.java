package coop.panoplie.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The small date of the browser's engine against the real one, every day of two centuries. */
class LocalDateTest {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  @Test
  void everyDayIsTheSame() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      var small = small(day);
      assertEquals(day.toString(), small.toString());
      assertEquals(day.toEpochDay(), small.toEpochDay());
      assertEquals(day.getYear(), small.getYear());
      assertEquals(day.getMonthValue(), small.getMonthValue());
      assertEquals(day.getDayOfMonth(), small.getDayOfMonth());
      assertEquals(day.lengthOfMonth(), small.lengthOfMonth());
      assertEquals(small(day), small);
      assertEquals(small(day).hashCode(), small.hashCode());
    }
  }

  @Test
  void everyStepLeadsToTheSameDay() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      var small = small(day);
      for (int step : new int[] {-400, -31, -1, 0, 1, 28, 31, 366, 1461}) {
        LocalDate there = day.plusDays(step);
        assertEquals(there.toString(), small.plusDays(step).toString());
        assertEquals(
            Integer.signum(there.compareTo(day)),
            Integer.signum(small.plusDays(step).compareTo(small)));
      }
      for (int step : new int[] {-25, -12, -1, 0, 1, 2, 11, 12, 13}) {
        assertEquals(day.plusMonths(step).toString(), small.plusMonths(step).toString());
      }
      assertEquals(day.withDayOfMonth(1).toString(), small.withDayOfMonth(1).toString());
      assertEquals(
          day.withDayOfMonth(day.lengthOfMonth()).toString(),
          small.withDayOfMonth(small.lengthOfMonth()).toString());
    }
  }

  @Test
  void thereIsNoSuchDay() {
    for (int year : new int[] {1900, 2000, 2024, 2026, 2100}) {
      for (int month = 0; month <= 13; month++) {
        for (int day : new int[] {0, 29, 30, 31, 32}) {
          if (!exists(year, month, day)) {
            int wrong = month;
            assertThrows(
                IllegalArgumentException.class,
                () -> org.threeten.bp.LocalDate.of(year, wrong, day));
          }
        }
      }
    }
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }

  private static org.threeten.bp.LocalDate small(LocalDate day) {
    return org.threeten.bp.LocalDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
