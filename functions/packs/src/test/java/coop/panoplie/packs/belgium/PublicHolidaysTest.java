package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.Jobs;
import coop.panoplie.packs.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public holidays within a contract and after a short one. */
class PublicHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    // one and two weeks of service: none
    "2026-12-14,2026-12-24,''",
    "2026-12-10,2026-12-23,''",
    // fifteen days: the first one within fourteen days
    "2026-12-10,2026-12-24,2026-12-25",
    "2026-10-01,2026-10-30,2026-11-01",
    // within a month, but none in the fourteen days after
    "2026-06-01,2026-06-29,''",
    // more than a month: all within thirty days
    "2026-09-01,2026-10-30,2026-11-01 2026-11-11",
    "2026-07-01,2026-08-01,2026-08-15"
  })
  void afterTheContract(String from, String to, String days) {
    PublicHolidays holidays = new PublicHolidays(TestData.BELGIUM.on(IsoDate.of(to)));
    StringBuilder found = new StringBuilder();
    holidays
        .after(IsoDate.of(from), IsoDate.of(to))
        .forEach(day -> found.append(found.isEmpty() ? "" : " ").append(day));
    assertEquals(days, found.toString());
  }

  @Test
  void theyAreToldWithTheirSource() {
    var slip =
        People.slip(
            People.facts(Status.EMPLOYEE, "2026-10-01", "2026-11-06", 20, 150, SoFar.NOTHING),
            Jobs.LEA,
            300_000);
    Notice inside =
        slip.notices().stream()
            .filter(n -> n.code().equals("notice.holidayInside"))
            .findFirst()
            .orElseThrow();
    assertTrue(inside.text().en().contains("1 November 2026"), inside.text().en());
    Notice after =
        slip.notices().stream()
            .filter(n -> n.code().equals("notice.holidayAfter"))
            .findFirst()
            .orElseThrow();
    assertTrue(after.text().fr().contains("11/11/2026"), after.text().fr());
    assertTrue(after.text().fr().contains("AR 18/04/1974"), after.text().fr());
  }
}
