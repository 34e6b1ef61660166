package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.shell.testing.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes in at the door and is not what it should be. */
class InputsTest {
  private final Door door = new Door();

  @Test
  void anUnknownFieldIsRefusedByItsPointer() {
    assertEquals("/content/clinet", pointer("{\"content\":{\"clinet\":{}}}"));
    assertEquals(
        "/content/work/place/town", pointer("{\"content\":{\"work\":{\"place\":{\"town\":1}}}}"));
    assertEquals("/content/client/kind", pointer("{\"content\":{\"client\":{\"kind\":\"duke\"}}}"));
    assertEquals(
        "/content/work/from", pointer("{\"content\":{\"work\":{\"from\":\"2026-02-30\"}}}"));
    assertEquals(
        "/content/price/cents",
        pointer("{\"content\":{\"price\":{\"cents\":1.5,\"currency\":\"EUR\"}}}"));
    assertEquals(
        "/content/price/cents",
        pointer("{\"content\":{\"price\":{\"cents\":\"12\",\"currency\":\"EUR\"}}}"));
    assertEquals("/content/country", pointer("{\"content\":{\"country\":\"DE\"}}"));
    assertEquals("/content", pointer("{}"));
    assertEquals("", pointer("null"));
    assertEquals("", pointer("{"));
    assertEquals("", pointer("{} {}"));
    assertEquals("", pointer(""));
  }

  @Test
  void whatCannotBeKeptIsRefusedByItsField() {
    Http.Answer answer =
        door.call("POST /declarations")
            .as("lea")
            .raw("{\"content\":{\"price\":{\"cents\":12},\"work\":{\"hours\":\"1E99999\"}}}")
            .go();

    assertEquals(422, answer.status());
    assertEquals(
        java.util.List.of("/work/hours", "/price/currency"),
        answer.json().findValuesAsText("pointer"));
  }

  @Test
  void aRateThatIsNoneIsRefusedByItsField() {
    for (String rate : java.util.List.of("\"13.12345\"", "\"1E99999999\"", "1E99999999", "\"x\"")) {
      Http.Answer answer =
          door.call("PUT /me").as("lea").raw("{\"standing\":{\"taxRate\":" + rate + "}}").go();
      assertEquals(400, answer.status(), rate);
      assertEquals("/standing/taxRate", answer.json().at("/errors/0/pointer").asText(), rate);
    }
    for (String rate : java.util.List.of("\"-1\"", "\"100.01\"")) {
      Http.Answer answer =
          door.call("PUT /me").as("lea").raw("{\"standing\":{\"taxRate\":" + rate + "}}").go();
      assertEquals(422, answer.status(), rate);
    }
  }

  @Test
  void aHouseholdMaySayNoMoreThanBefore() {
    String before = "{\"household\":{\"scale\":\"II\",\"children\":2}}";
    Http.Answer answer = door.call("PUT /me").as("lea").raw(before).go();
    assertEquals(200, answer.status(), answer.body());
    assertEquals(0, answer.json().at("/household/disabledChildren").asInt(-1));
  }

  @Test
  void tooMuchIsTooMuch() {
    String much = "{\"content\":{\"mission\":{\"title\":\"" + "x".repeat(300_000) + "\"}}}";

    assertEquals(413, door.call("POST /declarations").as("lea").raw(much).go().status());
  }

  @Test
  void problemsSpeakTheLanguageAskedFor() {
    Http.Answer dutch =
        door.call("POST /declarations")
            .as("lea")
            .header("accept-language", "nl-BE,nl;q=0.9")
            .body(Map.of())
            .go();

    assertEquals("De aangifte ontbreekt.", dutch.json().path("title").asText());
  }

  @Test
  void theProfileIsKeptWithItsVersion() {
    Http.Answer blank = door.call("GET /me").as("lea").go();
    assertEquals("{\"email\":\"lea@example.org\",\"version\":0}", blank.body());

    door.saveProfile("lea");
    Http.Answer kept = door.call("GET /me").as("lea").go();
    assertEquals("\"1\"", kept.headers().get("etag"));
    assertEquals("85.07.30-033.28", kept.json().path("nationalNumber").asText());

    Http.Answer stale = door.call("PUT /me").as("lea").body(Profiled.of(Given.lea(), 0)).go();
    assertEquals(412, stale.status());
    Http.Answer bad =
        door.call("PUT /me")
            .as("lea")
            .body("{\"household\":{\"children\":900},\"phone\":\"" + "1".repeat(31) + "\"}")
            .go();
    assertEquals(
        java.util.List.of("/phone", "/household/children", "/household/scale"),
        bad.json().findValuesAsText("pointer"));
  }

  private String pointer(String body) {
    Http.Answer answer = door.call("POST /declarations").as("lea").raw(body).go();
    assertEquals(400, answer.status(), body);
    return answer.json().at("/errors/0/pointer").asText();
  }
}
