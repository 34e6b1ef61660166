package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.testing.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law of each country refuses at the door: the field, how far off, what to do. */
class BothLawsTest {
  private final Door door = new Door();

  @ParameterizedTest(name = "{0} {1} = {2}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "BE, /profile/nationalNumber, '85.07.30-033.29'",
        "BE, /profile/iban, BE68539007547035",
        "FR, /profile/nationalNumber, '184126912345609'",
        "FR, /profile/iban, FR7630006000011234567890188",
        "FR, /client/enterpriseNumber, '999999122'",
        "FR, /client/vatNumber, FR97999999121",
        "FR, /work/from, '2026-11-20'",
        "FR, /work/to, '2031-01-15'",
        "FR, /client/address/street, ''",
      })
  void isRefusedByItsFieldInWordsWithAWayOut(String country, String pointer, String value) {
    JsonNode refusal = refusal(submitted(country, pointer, value), pointer);
    for (String language : List.of("fr", "nl", "en")) {
      assertTrue(refusal.at("/title/" + language).asText().length() > 10, refusal::toString);
    }
    assertFalse(refusal.path("waysOut").isEmpty(), refusal::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BE", "FR"})
  void payUnderTheFloorSaysByHowMuchAndOffersAHigherPriceOrFewerDays(String country) {
    JsonNode refusal = refusal(submitted(country, "/price/cents", "20000"), "/price");
    assertTrue(refusal.at("/title/en").asText().matches(".*: €\\d+\\.\\d\\d is missing\\."));
    assertFalse(refusal.path("source").asText().isEmpty());
    JsonNode higher = change(refusal, "/price/cents");
    assertTrue(higher.asLong() > 20_000, refusal::toString);
    assertEquals("1", change(refusal, "/work/days").asText());

    assertEquals(200, submitted(country, "/price/cents", higher.asText()).status());
  }

  @Test
  void anUnknownCountryIsRefusedWithTheOnesThereAre() {
    Http.Answer answer =
        door.call("POST /declarations").as("lea").raw("{\"content\":{\"country\":\"DE\"}}").go();
    assertEquals(400, answer.status());
    JsonNode refusal = answer.json().at("/errors/0");
    assertEquals("/content/country", refusal.path("pointer").asText());
    assertTrue(refusal.at("/waysOut/0/text/nl").asText().endsWith(": BE, FR."), answer::body);
  }

  /** What one of the ways out puts in that place. */
  private static JsonNode change(JsonNode refusal, String pointer) {
    for (JsonNode way : refusal.path("waysOut")) {
      if (way.path("change").has(pointer)) {
        return way.path("change").get(pointer);
      }
    }
    throw new AssertionError("no way out changes " + pointer + ": " + refusal);
  }

  private Http.Answer submitted(String country, String pointer, String value) {
    boolean belgian = country.equals("BE");
    ObjectNode profile = tree(Profiled.of(belgian ? Given.lea() : RealLawTest.hugo(), 0));
    ObjectNode content = tree(belgian ? Given.content() : RealLawTest.training());
    if (pointer.startsWith("/profile/")) {
      put(profile, pointer.substring("/profile".length()), value);
    } else {
      put(content, pointer, value);
    }
    long version = door.call("GET /me").as("lea").go().json().path("version").asLong();
    door.call("PUT /me").as("lea").body(profile.put("version", version)).go();
    String id =
        door.call("POST /declarations")
            .as("lea")
            .body(Map.of("content", content))
            .go()
            .json()
            .path("id")
            .asText();
    return door.submit("lea", id);
  }

  private static JsonNode refusal(Http.Answer answer, String pointer) {
    assertEquals(422, answer.status(), answer.body());
    for (JsonNode refusal : answer.json().path("errors")) {
      if (refusal.path("pointer").asText().equals(pointer)) {
        return refusal;
      }
    }
    throw new AssertionError("nothing about " + pointer + ": " + answer.body());
  }

  private static void put(ObjectNode whole, String pointer, String value) {
    int last = pointer.lastIndexOf('/');
    ObjectNode parent = last == 0 ? whole : (ObjectNode) whole.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    if (name.equals("cents")) {
      parent.put(name, Long.parseLong(value));
    } else {
      parent.put(name, value);
    }
  }

  private static ObjectNode tree(Object value) {
    return (ObjectNode) Json.read(Json.write(value), JsonNode.class);
  }
}
