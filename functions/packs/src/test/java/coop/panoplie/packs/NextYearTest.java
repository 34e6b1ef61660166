package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.france.France;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Adding 2027 is adding data: a new value for every figure and a later last day, nothing else. */
class NextYearTest {

  private static PackFiles nextYear(Country country) {
    PackFiles files = PackFiles.of(country == Country.BE ? "belgium" : "france");
    files.index().put("to", "2027-12-31");
    files.index().put("version", "2027.01.1");
    for (Map<String, Object> file : files.all().values()) {
      for (Map<String, Object> figure : PackFiles.section(file, "figures")) {
        goesOn(PackFiles.section(figure, "values"));
      }
    }
    return files;
  }

  private static void goesOn(List<Map<String, Object>> values) {
    Map<String, Object> next = new HashMap<>(values.getLast());
    values.getLast().put("to", "2026-12-31");
    next.put("from", "2027-01-01");
    next.put("source", "Act of 2027");
    values.add(next);
  }

  private static Pack pack(PackFiles files, Country country) {
    PackData data = files.data();
    return country == Country.BE ? Belgium.of(data) : France.of(data);
  }

  private static Breakdown in2027(Pack pack, Country country) {
    Client client = country == Country.BE ? Jobs.THEATRE : Jobs.ATELIERS;
    Profile member = country == Country.BE ? Jobs.LEA : Jobs.HUGO;
    Content job =
        Jobs.job(country, client, Nature.SERVICE, "2027-03-01", "2027-03-05", 5, "35", "3000.00");
    return (Breakdown)
        assertInstanceOf(Decision.Accepted.class, pack.breakdown(job, member)).value();
  }

  @ParameterizedTest
  @EnumSource
  void aJobIn2027FollowsTheLawOf2027(Country country) {
    PackFiles files = nextYear(country);
    Breakdown breakdown = in2027(pack(files, country), country);
    assertEquals("2027.01.1", breakdown.packVersion());
    assertTrue(
        breakdown.lines().stream().allMatch(line -> line.origin().source().equals("Act of 2027")),
        breakdown.lines().toString());
  }

  @ParameterizedTest
  @EnumSource
  void aNewValueOf2027IsCountedWith(Country country) {
    PackFiles files = nextYear(country);
    Breakdown before = in2027(pack(files, country), country);
    String rate = country == Country.BE ? "onss.employee" : "oldAge.uncapped.employee";
    files.values(rate).getLast().put("value", "14");
    Breakdown after = in2027(pack(files, country), country);
    assertEquals(before.totals().gross(), after.totals().gross());
    assertTrue(after.totals().net().compareTo(before.totals().net()) < 0);
  }
}
