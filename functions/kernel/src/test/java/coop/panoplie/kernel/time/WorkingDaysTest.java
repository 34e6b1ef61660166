package coop.panoplie.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
  private static final LocalDate START = LocalDate.of(2026, 11, 30);

  private static boolean works(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return !weekend && !day.equals(CHRISTMAS);
  }

  @Test
  void workingDaysPassWeekendsAndHolidays() {
    WorkingDays days =
        new WorkingDays((year, month, day) -> CHRISTMAS.equals(LocalDate.of(year, month, day)));
    for (int start = 0; start < 40; start++) {
      LocalDate day = START.plusDays(start);
      LocalDate expected = day;
      for (int count = 1; count <= 12; count++) {
        do {
          expected = expected.plusDays(1);
        } while (!works(expected));
        assertEquals(expected, days.after(day, count), day + " and " + count);
      }
    }
  }

  @Test
  void weekdaysAreCountedFromAnyDayOfTheWeek() {
    for (int first = 1; first <= 7; first++) {
      int expected = 0;
      for (int days = 0; days <= 35; days++) {
        assertEquals(expected, WorkingDays.weekdays(first, days), first + " and " + days);
        expected += (first - 1 + days) % 7 < 5 ? 1 : 0;
      }
    }
  }
}
