package coop.panoplie.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Income;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.engine.Engine;
import coop.panoplie.packs.france.France;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The engine that travels to browsers writes the JSON this house writes, and reads what it writes.
 */
class EngineJsonTest {

  private static final Engine BELGIUM = Engine.of(Belgium::of, file -> read(Belgium.class, file));
  private static final Engine FRANCE = Engine.of(France::of, file -> read(France.class, file));

  @Test
  void aBreakdownIsWrittenAlikeApartFromTheWordsThatExplainIt() {
    Set<String> computed = new TreeSet<>();
    for (Country country : Country.values()) {
      for (Mission.Nature nature : Mission.Nature.values()) {
        for (Mission.Status status : Mission.Status.values()) {
          for (String to : new String[] {"2025-11-19", "2026-12-13", "2026-12-29"}) {
            Content content = content(country, nature, status, LocalDate.parse(to));
            if (compared(country, content)) {
              computed.add(country + " " + status);
            }
          }
        }
      }
    }
    assertFalse(computed.size() < 6, "too few statuses are computed: " + computed);
  }

  /** Whether there was a breakdown to compare. */
  private static boolean compared(Country country, Content content) {
    Decision<Breakdown> decision = Packs.of(country).breakdown(content, member());
    String request = Json.write(Map.of("content", content, "profile", member()));
    Engine engine = country == Country.BE ? BELGIUM : FRANCE;
    JsonNode answer = Json.read(engine.answer(request), JsonNode.class);
    return switch (decision) {
      case Decision.Accepted<Breakdown>(Breakdown money) -> {
        JsonNode theirs = answer.path("breakdown");
        for (JsonNode line : theirs.path("lines")) {
          assertFalse(line.path("explanation").path("nl").asText().isBlank(), line.toString());
          ((ObjectNode) line).remove("explanation");
          line.path("inputs").forEach(input -> ((ObjectNode) input).remove("label"));
        }
        assertEquals(Json.write(money), Json.write(theirs), "property by property, in order");
        yield true;
      }
      case Decision.Rejected<Breakdown>(var reasons) -> {
        assertEquals(
            reasons.stream().map(each -> each.pointer() + each.code()).toList(),
            answer.path("refusals").valueStream().map(EngineJsonTest::refusal).toList());
        yield false;
      }
    };
  }

  private static String refusal(JsonNode json) {
    return json.path("pointer").asText() + json.path("code").asText();
  }

  private static Content content(
      Country country, Mission.Nature nature, Mission.Status status, LocalDate to) {
    return new Content(
        country,
        new Client(
            Client.Kind.COMPANY,
            "Théâtre « Varia »",
            null,
            country == Country.BE ? "BE0799999976" : "FR96999999121",
            null,
            null,
            null,
            new Address(null, null, null, country.name()),
            null),
        new Mission("Dire \"oui\"\nà tout", null, nature, null, status),
        new Work(
            to.minusDays(13), to, 3, new BigDecimal("22.80"), new Work.Place("X", country.name())),
        Money.eur("1850.37"),
        null,
        new Income(
            nature == Mission.Nature.COPYRIGHT ? Income.Kind.FUNDING : null,
            nature == Mission.Nature.TRAINING ? Money.eur("120.05") : null,
            true));
  }

  private static Profile member() {
    return new Profile(
        "Léa",
        "Verhaegen",
        null,
        LocalDate.parse("1991-04-12"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new Household(
            Household.Scale.I, 2, 1, true, false, false, 1, 0, Household.Partner.SMALL_INCOME),
        new Standing(true, 300, 4, Percent.of("7.5"), true));
  }

  private static String read(Class<?> pack, String file) {
    try (InputStream in = pack.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
