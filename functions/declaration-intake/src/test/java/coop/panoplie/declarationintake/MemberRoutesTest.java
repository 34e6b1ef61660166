package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberRoutesTest {
  private final Door door = new Door();

  @Test
  void anUnfinishedDeclarationIsSavedReadAndSavedAgain() {
    Http.Answer saved = door.declare("lea", Given.nothing());
    String id = saved.json().path("id").asText();
    assertEquals(201, saved.status());
    assertEquals("/declarations/" + id, saved.headers().get("location"));

    Http.Answer again =
        door.call("PUT /declarations/{id}")
            .as("lea")
            .at("id", id)
            .header("if-match", saved.headers().get("etag"))
            .body(Map.of("content", Given.content()))
            .go();
    Http.Answer read = door.call("GET /declarations/{id}").as("lea").at("id", id).go();

    assertEquals("\"2\"", again.headers().get("etag"));
    assertEquals(again.json(), read.json());
    assertEquals("15.2", read.json().at("/content/work/hours").asText());
    assertEquals(2, door.bench.sent(Fact.DeclarationSaved.class).size());
  }

  @Test
  void whoSawAnOlderVersionIsToldSo() {
    String id = door.ready("lea");
    for (String route :
        List.of(
            "PUT /declarations/{id}",
            "POST /declarations/{id}/submit",
            "POST /declarations/{id}/send-again",
            "POST /declarations/{id}/cancel",
            "POST /declarations/{id}/proof-of-order")) {
      Http.Answer answer =
          door.call(route)
              .as("lea")
              .at("id", id)
              .header("if-match", "\"7\"")
              .body(Map.of("content", Given.content()))
              .go();
      assertEquals(412, answer.status(), route);
    }
  }

  @Test
  void somebodyElsesDeclarationIsNotThere() {
    String id = door.ready("lea");
    for (String route :
        List.of(
            "GET /declarations/{id}",
            "PUT /declarations/{id}",
            "POST /declarations/{id}/submit",
            "POST /declarations/{id}/send-again",
            "POST /declarations/{id}/cancel",
            "POST /declarations/{id}/proof-of-order")) {
      Door.Call foreign = door.call(route).as("hugo").at("id", id);
      Door.Call missing = door.call(route).as("hugo").at("id", "no-such-id");
      Http.Answer answer = foreign.body(Map.of("content", Given.content())).go();
      assertEquals(404, answer.status(), route);
      assertEquals(404, missing.body(Map.of("reason", "x")).go().status(), route);
    }
    assertEquals(
        "draft",
        door.call("GET /declarations/{id}")
            .as("lea")
            .at("id", id)
            .go()
            .json()
            .path("state")
            .asText());
  }

  @Test
  void theListIsOnesOwnNewestFirstPageByPage() {
    for (int i = 0; i < 27; i++) {
      door.clock("2026-11-23T09:00:" + (10 + i) + "Z");
      door.declare("lea", Given.content());
    }
    door.declare("hugo", Given.content());

    JsonNode first = door.call("GET /declarations").as("lea").go().json();
    JsonNode second =
        door.call("GET /declarations")
            .as("lea")
            .query("cursor", first.path("next").asText())
            .go()
            .json();

    List<String> saved = new ArrayList<>();
    for (JsonNode page : List.of(first, second)) {
      page.path("items").forEach(item -> saved.add(item.path("savedAt").asText()));
    }
    assertEquals(27, saved.size());
    assertEquals(saved.stream().sorted(java.util.Comparator.reverseOrder()).toList(), saved);
    assertFalse(second.has("next"));

    for (String cursor : List.of(first.path("next").asText(), "rubbish", "e30", "!!")) {
      Http.Answer foreign = door.call("GET /declarations").as("hugo").query("cursor", cursor).go();
      assertEquals(400, foreign.status(), "not a cursor of that list: " + cursor);
    }
  }

  @Test
  void simulatingNeedsNoKeyAndLeavesNothing() {
    Http.Answer money =
        door.call("POST /declarations/simulate")
            .as("lea")
            .unkeyed()
            .body(Map.of("content", Given.content()))
            .go();
    Http.Answer missing =
        door.call("POST /declarations/simulate")
            .as("lea")
            .unkeyed()
            .body(Map.of("content", Given.nothing()))
            .go();

    assertEquals(125000, money.json().at("/totals/price/cents").asLong());
    assertEquals(422, missing.status());
    assertEquals("/country", missing.json().at("/errors/0/pointer").asText());
    assertEquals("BE", missing.json().at("/errors/0/waysOut/0/change/~1country").asText());
    assertTrue(door.bench.sent.isEmpty());
  }

  @Test
  void anAimIsAKindAndAnAmount() {
    Http.Answer half =
        door.call("POST /declarations/simulate")
            .as("lea")
            .unkeyed()
            .body(Map.of("content", Given.content(), "aim", Map.of("kind", "net")))
            .go();

    assertEquals(400, half.status());
    assertEquals("/aim", half.json().at("/errors/0/pointer").asText());
  }

  @Test
  void submittingShowsTheOfferAndItsLink() {
    String id = door.ready("lea");

    JsonNode offered = door.submit("lea", id).json();

    assertEquals("offered", offered.path("state").asText());
    assertEquals("2026-12-07T22:59:59Z", offered.at("/offer/validUntil").asText());
    assertEquals(
        "http://localhost:8080/offer/"
            + door.bench.sent(Fact.OfferMade.class).get(0).offer().token(),
        offered.at("/offer/link").asText());
    assertTrue(offered.has("breakdown"));
  }

  @Test
  void anIncompleteProfileIsNamedFieldByField() {
    String id = door.declare("lea", Given.content()).json().path("id").asText();

    Http.Answer answer = door.submit("lea", id);

    assertEquals(422, answer.status());
    assertEquals(
        List.of(
            "/profile/givenName",
            "/profile/familyName",
            "/profile/nationalNumber",
            "/profile/birthDate",
            "/profile/address",
            "/profile/iban",
            "/profile/household"),
        answer.json().findValuesAsText("pointer"));
  }

  @Test
  void aProofOfOrderIsKeptAndConfirms() {
    String id = door.ready("lea");
    Map<String, String> file =
        Map.of(
            "fileName", "bon de commande.pdf",
            "contentType", "application/pdf",
            "contentBase64", Base64.getEncoder().encodeToString("%PDF-1.7 signed".getBytes()));

    JsonNode confirmed =
        door.call("POST /declarations/{id}/proof-of-order")
            .as("lea")
            .at("id", id)
            .body(file)
            .go()
            .json();

    assertEquals("confirmed", confirmed.path("state").asText());
    assertEquals("proof", confirmed.at("/confirmation/means").asText());
    assertEquals("bon-de-commande.pdf", confirmed.at("/proof/fileName").asText());
    assertEquals(1, door.bench.objects.size());
    assertTrue(
        door.bench
            .objects
            .keySet()
            .iterator()
            .next()
            .startsWith("jobs/" + id + "/proof-of-order/"));
    assertEquals(1, door.bench.sent(Fact.JobConfirmed.class).size());
  }

  @Test
  void aRefusedProofLeavesNoFile() {
    String id = door.declare("lea", Given.nothing()).json().path("id").asText();
    Map<String, String> file =
        Map.of(
            "fileName", "a.pdf",
            "contentType", "application/pdf",
            "contentBase64", Base64.getEncoder().encodeToString("%PDF-1.7 signed".getBytes()));

    Http.Answer answer =
        door.call("POST /declarations/{id}/proof-of-order").as("lea").at("id", id).body(file).go();

    assertEquals(422, answer.status());
    assertTrue(door.bench.objects.isEmpty());
  }

  @Test
  void cancellingBeforeAndAfterTheJob() {
    String draft = door.declare("lea", Given.nothing()).json().path("id").asText();
    assertEquals("cancelled", cancel(draft, "ill").json().path("state").asText());
    assertTrue(door.bench.sent(Fact.JobCancelled.class).isEmpty());

    String token = door.offered("lea");
    String job = door.bench.sent(Fact.OfferMade.class).getLast().jobId();
    door.call("POST /offers/{token}/accept").at("token", token).body(Map.of("name", "Noor")).go();
    Http.Answer cancelled = cancel(job, " theatre closed ");

    assertEquals("theatre closed", cancelled.json().at("/cancellation/reason").asText());
    assertTrue(cancelled.json().at("/cancellation/job").asBoolean());
    assertEquals(1, door.bench.sent(Fact.JobCancelled.class).size());
    assertEquals(409, cancel(job, "again").status());
    assertEquals(422, cancel(job, "  ").status());
  }

  private Http.Answer cancel(String id, String reason) {
    return door.call("POST /declarations/{id}/cancel")
        .as("lea")
        .at("id", id)
        .body(Map.of("reason", reason))
        .go();
  }
}
