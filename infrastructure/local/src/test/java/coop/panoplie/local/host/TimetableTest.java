package coop.panoplie.local.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate(5 minutes)             | UTC             | 2026-11-23T10:02:00Z | 2026-11-23T10:05:00Z",
        "rate(1 hour)                | UTC             | 2026-11-23T10:00:00Z | 2026-11-23T11:00:00Z",
        "cron(0 7 * * ? *)           | Europe/Brussels | 2026-11-23T06:00:00Z | 2026-11-24T06:00:00Z",
        "cron(0 7 * * ? *)           | Europe/Brussels | 2026-07-01T00:00:00Z | 2026-07-01T05:00:00Z",
        "cron(0/15 8-18 ? * MON-FRI *) | UTC           | 2026-11-27T18:46:00Z | 2026-11-30T08:00:00Z",
        "cron(30 9 1 JAN,JUL ? *)    | UTC             | 2026-11-23T10:00:00Z | 2027-01-01T09:30:00Z",
      })
  void theNextMoment(String expression, String zone, String from, String next) {
    assertEquals(Instant.parse(next), Timetable.of(expression, zone).after(Instant.parse(from)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate(1 fortnight)", "at(2026-01-01T00:00:00)", "cron(0 7 * *)", "daily"})
  void anUnknownScheduleStops(String expression) {
    assertThrows(IllegalStateException.class, () -> Timetable.of(expression, "UTC"));
  }

  @Test
  void aDateThatNeverComesHasNoNextMoment() {
    assertEquals(
        null,
        Timetable.of("cron(0 0 31 FEB ? *)", "UTC").after(Instant.parse("2026-01-01T00:00:00Z")));
  }
}
