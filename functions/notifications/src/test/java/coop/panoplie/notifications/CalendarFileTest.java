package coop.panoplie.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar file as calendars read it. */
final class CalendarFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Brussels", "America/Los_Angeles", "Pacific/Kiritimati"})
  void theDaysAreTheSameWhereverItRuns(String zone) {
    TimeZone usual = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      String file = file(WorkDays.of(Sample.job(), Language.NL, false, Sample.NOW));
      assertTrue(file.contains("DTSTART;VALUE=DATE:20261210\r\n"), file);
      assertTrue(file.contains("DTEND;VALUE=DATE:20261214\r\n"), file);
      assertTrue(file.contains("DTSTAMP:20261123T090000Z\r\n"), file);
      assertTrue(file.contains("X-WR-TIMEZONE:Europe/Brussels\r\n"), file);
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void itReadsBackWithPlaceAndHowManyDays() {
    VEvent event = read(WorkDays.of(Sample.job(), Language.NL, false, Sample.NOW));
    assertEquals("Concert d’hiver", event.getSummary().getValue());
    assertEquals("Bruxelles", event.getLocation().getValue());
    assertEquals("Werkdagen tussen deze data: 3.", event.getDescription().getValue());
    assertTrue(event.getStatus().isConfirmed());
  }

  @Test
  void aCancellationReplacesTheSameEvent() {
    VEvent before = read(WorkDays.of(Sample.job(), Language.FR, false, Sample.NOW));
    VEvent after = read(WorkDays.of(Sample.job(), Language.FR, true, Sample.NOW));
    assertEquals(before.getUid().getValue(), after.getUid().getValue());
    assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
    assertTrue(after.getStatus().isCancelled());
  }

  @Test
  void aTitleCannotAddLines() {
    WorkDays odd =
        new WorkDays(
            "job-1",
            1,
            "a;b,c\r\nATTENDEE:mailto:x@example.org " + "é".repeat(80),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 3, 29),
            1,
            null,
            Country.FR,
            Language.FR,
            false,
            Sample.NOW);
    String file = file(odd);
    assertFalse(file.contains("\nATTENDEE"), file);
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 150, line);
    }
    assertTrue(read(odd).getSummary().getValue().startsWith("a;b,c"));
  }

  private static VEvent read(WorkDays days) {
    return Biweekly.parse(file(days)).first().getEvents().getFirst();
  }

  private static String file(WorkDays days) {
    return new String(CalendarFile.of(days), StandardCharsets.UTF_8);
  }
}
