package coop.panoplie.local.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Mission.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample is worth something only if all kinds of people are in it. */
class PopulationTest {

  @ParameterizedTest
  @EnumSource
  void everyStatusAndEveryQuarterIsThere(Country country) {
    List<Job> sample = Job.sample(country);
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    Set<String> quarters = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Job job : sample) {
      ids.add(job.id());
      if (job.content().mission().status() != null) {
        statuses.add(job.content().mission().status());
      }
      LocalDate last = job.content().work().to();
      quarters.add(last.getYear() + "-Q" + (last.getMonthValue() + 2) / 3);
    }
    assertEquals(sample.size(), ids.size());
    assertTrue(sample.size() >= 60);
    assertEquals(wanted(country), statuses);
    assertEquals(8, quarters.size(), quarters.toString());
  }

  private static Set<Status> wanted(Country country) {
    return switch (country) {
      case BE ->
          EnumSet.of(
              Status.EMPLOYEE,
              Status.MANUAL,
              Status.ARTIST,
              Status.ARTICLE_1BIS,
              Status.STUDENT,
              Status.AMATEUR);
      case FR ->
          EnumSet.of(
              Status.EMPLOYEE, Status.EXECUTIVE, Status.CESA, Status.PERFORMER, Status.TECHNICIAN);
    };
  }
}
