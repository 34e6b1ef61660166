package coop.panoplie.local.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.panoplie.kernel.Country;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change planted in a copy of the pack must be told, with whom it concerns. */
class PackDiffTest {
  private static final String SECURITY = "social-security.json";
  private static final String OWN = "onss.employee";
  private static final String MADE_BY =
      "\"source\": \"Planted act\", \"confidence\": \"S\", \"read\": \"2026-11-23\"}";

  @TempDir Path folder;
  private PlantedPack pack;

  @BeforeEach
  void copy() {
    pack = PlantedPack.copy(folder);
  }

  private JsonNode compared() throws Exception {
    Said said = Said.to("diff", "belgium", pack.name(), "--json");
    assertEquals(0, said.exit(), said.complaint());
    return new ObjectMapper().readTree(said.out());
  }

  private static List<JsonNode> people(JsonNode report, String kind) {
    List<JsonNode> people = new ArrayList<>();
    for (JsonNode person : report.path("people")) {
      if (person.path("kind").asText().equals(kind)) {
        people.add(person);
      }
    }
    return people;
  }

  @Test
  void anUntouchedCopyIsNoChange() throws Exception {
    JsonNode report = compared();
    assertEquals(0, report.path("figures").size());
    assertEquals(0, report.path("words").size());
    assertEquals(0, report.at("/summary/gains").asInt() + report.at("/summary/loses").asInt());
    assertTrue(report.at("/summary/unchanged").asInt() > 40, report.path("summary").toString());
  }

  @Test
  void aRaisedRateIsToldWithItsDaysItsSourceAndWhoLoses() {
    pack.with(SECURITY, "\"value\": \"13.07\"", "\"value\": \"13.57\"");
    Said said = Said.to("diff", "belgium", pack.name());
    assertEquals(0, said.exit());
    assertTrue(said.out().contains("1 changed, 0 added, 0 removed"), said.out());
    assertTrue(said.out().contains("~ onss.employee (percent)"), said.out());
    assertTrue(said.out().contains("2025-01-01 to 2026-12-31  13.07 -> 13.57"), said.out());
    assertTrue(said.out().contains("B [O] Law 29/06/1981"), said.out());
    assertTrue(said.out().contains("Inès, violinist"), said.out());
    assertTrue(said.out().contains("onss.employee -"), said.out());
  }

  @Test
  void aHigherContributionTakesFromTheNetOfAllWhoPayIt() throws Exception {
    pack.with(SECURITY, "\"value\": \"13.07\"", "\"value\": \"13.57\"");
    JsonNode report = compared();
    assertEquals(0, report.at("/summary/gains").asInt());
    List<JsonNode> losers = people(report, "loses");
    assertTrue(losers.size() > 40, report.path("summary").toString());
    long sum = 0;
    for (JsonNode person : losers) {
      assertTrue(person.at("/difference/net").asLong() < 0, person.toString());
      assertEquals(0, person.at("/difference/gross").asLong(), person.toString());
      assertTrue(person.at("/lines/" + OWN).asLong() < 0, person.toString());
      sum += person.at("/after/net").asLong() - person.at("/before/net").asLong();
    }
    assertEquals(sum, report.at("/sum/net").asLong());
  }

  @Test
  void aRateRaisedFromADayConcernsOnlyTheJobsAfterIt() throws Exception {
    pack.figure(
        SECURITY,
        OWN,
        "{\"from\": \"2025-01-01\", \"to\": \"2026-06-30\", \"value\": \"13.07\", "
            + MADE_BY
            + ", {\"from\": \"2026-07-01\", \"value\": \"14\", "
            + MADE_BY);
    JsonNode report = compared();
    JsonNode stretches = report.at("/figures/0/stretches");
    assertEquals("2026-07-01", stretches.path(1).path("from").asText(), stretches.toString());
    assertEquals("14", stretches.path(1).at("/after/value").asText());
    assertEquals("S", stretches.path(1).at("/after/confidence").asText());
    assertFalse(people(report, "loses").isEmpty());
    for (JsonNode person : people(report, "loses")) {
      assertTrue(lastDay(person).compareTo("2026-07-01") >= 0, person.toString());
    }
  }

  private static String lastDay(JsonNode person) {
    return Job.sample(Country.BE).stream()
        .filter(job -> job.id().equals(person.path("id").asText()))
        .findFirst()
        .orElseThrow()
        .content()
        .work()
        .to()
        .toString();
  }

  @Test
  void aFigureSaidToBeMissingRefusesThoseWhoNeedIt() throws Exception {
    pack.figure(
        SECURITY,
        "student.employee",
        "{\"from\": \"2025-01-01\", \"missing\": true, " + MADE_BY.replace("\"S\"", "\"NF\""));
    JsonNode report = compared();
    List<JsonNode> refused = people(report, "one-side");
    assertFalse(refused.isEmpty());
    for (JsonNode person : refused) {
      assertTrue(person.path("who").asText().contains("student"), person.toString());
      assertEquals("figure.notFound", person.at("/after/refused").asText());
      assertTrue(person.at("/after/reason").asText().contains("Planted act"), person.toString());
    }
    assertEquals("not found", report.at("/figures/0/stretches/0/after/value").asText());
  }

  @Test
  void aFigureTakenOutIsToldAndNobodyIsComputed() throws Exception {
    pack.with(SECURITY, "\"id\": \"onss.employee\"", "\"id\": \"onss.other\"");
    JsonNode report = compared();
    assertEquals("removed", report.at("/figures/0/kind").asText());
    assertEquals("added", report.at("/figures/1/kind").asText());
    assertTrue(report.at("/unfit/0").asText().contains(OWN), report.path("unfit").toString());
    assertEquals(0, report.path("people").size());
  }

  @Test
  void aPeriodClosedWithoutAnotherIsFoundEvenWhereNoOtherFigureChanges() throws Exception {
    pack.figure(
        SECURITY,
        OWN,
        "{\"from\": \"2025-01-01\", \"to\": \"2026-11-30\", \"value\": \"13.07\", " + MADE_BY);
    Said said = Said.to("diff", "belgium", pack.name());
    assertEquals(2, said.exit());
    assertTrue(
        said.complaint().contains("onss.employee: no value from 2026-12-01 to 2026-12-31"),
        said.complaint());
  }

  @Test
  void aFigureByAnotherSourceIsNoOtherNumber() throws Exception {
    pack.with(SECURITY, "worker codes 495, 015, 046", "worker codes 495 and 015");
    JsonNode report = compared();
    assertEquals("sourced", report.at("/figures/0/kind").asText());
    assertEquals(0, report.at("/summary/loses").asInt());
  }

  @Test
  void anotherWordingIsToldAsWords() throws Exception {
    pack.with("lines.json", "\"Cotisation ONSS personnelle\"", "\"Cotisation personnelle\"");
    JsonNode report = compared();
    assertEquals(OWN, report.at("/words/0/id").asText());
    assertEquals("line", report.at("/words/0/what").asText());
    assertEquals(0, report.path("figures").size());
  }
}
