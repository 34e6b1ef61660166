package coop.panoplie.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.panoplie.kernel.Country;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  @Test
  void everyCountryHasAJobThatItsLawAccepts() {
    List<Rehearsal> all = Rehearsal.all();

    assertEquals(
        List.of(Country.values()), all.stream().map(r -> r.job().content().country()).toList());
  }

  @Test
  void nothingIsMissingForTheClientToAccept() {
    for (Rehearsal each : Rehearsal.all()) {
      var job = each.job();
      Country country = job.content().country();
      LocalDate today = job.confirmedOn();

      assertEquals(List.of(), Packs.of(country).check(job.content(), job.member(), today));
      assertFalse(each.breakdown().lines().isEmpty());
    }
  }
}
