package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.shell.testing.Http;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferRoutesTest {
  private final Door door = new Door();
  private final String token = door.offered("lea");
  private final String id = door.bench.sent(Fact.OfferMade.class).get(0).jobId();

  @Test
  void theClientReadsTheOfferWithoutLogin() {
    JsonNode page = read(token).json();

    assertEquals("offered", page.path("state").asText());
    assertEquals("Léa Verhaegen", page.path("memberName").asText());
    assertEquals("Concert de Noël", page.at("/mission/title").asText());
    assertEquals(125000, page.at("/price/cents").asLong());
    assertEquals(132500, page.at("/total/cents").asLong(), "with 6 % VAT");
  }

  @Test
  void nothingOfTheMembersPayOrPersonIsShown() {
    String page = read(token).body();

    for (String secret :
        List.of(
            "85.07.30", "BE685390", "lea@", "Namur", "rue Haute", "1985", "+32", "net", "gross")) {
      assertFalse(page.contains(secret), secret);
    }
  }

  @Test
  void acceptingConfirmsAndTheLinkThenShowsIt() {
    Http.Answer accepted = accept(token, " Noor Peeters ");

    assertEquals("accepted", accepted.json().path("state").asText());
    assertEquals("Noor Peeters", accepted.json().path("answeredBy").asText());
    assertEquals("accepted", read(token).json().path("state").asText());
    assertEquals(1, door.bench.sent(Fact.JobConfirmed.class).size());
    JsonNode mine = member();
    assertEquals("confirmed", mine.path("state").asText());
    assertEquals("client", mine.at("/confirmation/means").asText());
    assertFalse(mine.path("offer").has("link"), "nothing left to answer");
  }

  @Test
  void onlyTheFirstAnswerCounts() {
    accept(token, "Noor Peeters");

    assertEquals(409, accept(token, "Noor Peeters").status());
    assertEquals(409, refuse(token).status());
    assertEquals(1, door.bench.sent(Fact.JobConfirmed.class).size());
  }

  @Test
  void changesAskedComeBackToTheMemberAndTheNextLinkReplacesTheOld() {
    door.call("POST /offers/{token}/ask-changes")
        .at("token", token)
        .body(Map.of("comment", "One day less, please.\nNoor"))
        .go();
    assertEquals("changesAsked", member().path("state").asText());
    assertEquals("One day less, please.\nNoor", member().at("/answer/comment").asText());

    door.call("PUT /declarations/{id}")
        .as("lea")
        .at("id", id)
        .body(Map.of("content", Given.content()))
        .go();
    assertEquals(410, read(token).status());
    door.submit("lea", id);
    String next = door.bench.sent(Fact.OfferMade.class).getLast().offer().token();

    assertNotEquals(token, next);
    assertEquals(410, accept(token, "Noor Peeters").status());
    assertEquals(200, accept(next, "Noor Peeters").status());
  }

  @Test
  void refusingNeedsNoReason() {
    assertEquals("refused", refuse(token).json().path("state").asText());
    assertEquals("refused", member().path("state").asText());
  }

  @Test
  void editingTakesTheOfferBack() {
    door.call("PUT /declarations/{id}")
        .as("lea")
        .at("id", id)
        .body(Map.of("content", Given.content()))
        .go();

    assertEquals(410, read(token).status());
    assertEquals(410, accept(token, "Noor").status());
  }

  @Test
  void anExpiredLinkSaysSoAForgedOneSaysNothing() {
    String forged = token.substring(0, token.length() - 2) + "AA";
    door.clock("2026-12-07T23:00:00Z");

    Http.Answer expired = read(token);
    assertEquals(410, expired.status());
    assertFalse(expired.body().contains("Concert"));
    assertEquals(410, accept(token, "Noor").status());
    assertEquals(404, read(forged).status());
    assertEquals(404, accept(forged, "Noor").status());
  }

  @Test
  void theScheduleClosesWhatNobodyAnswered() {
    String other = door.offered("hugo");
    accept(other, "Noor");

    door.clock("2026-12-07T22:59:59Z");
    Http.schedule(door.handler);
    assertEquals("offered", member().path("state").asText());

    door.clock("2026-12-07T23:00:00Z");
    Http.schedule(door.handler);
    Http.schedule(door.handler);

    assertEquals("expired", member().path("state").asText());
    List<OfferAnswer> told =
        door.bench.sent(Fact.OfferAnswered.class).stream().map(Fact.OfferAnswered::answer).toList();
    assertEquals(1, told.size());
    assertEquals(OfferAnswer.Kind.EXPIRED, told.get(0).kind());
    assertEquals(Instant.parse("2026-12-07T23:00:00Z"), told.get(0).at());
  }

  @Test
  void whoOrdersSaysTheirName() {
    assertEquals(422, accept(token, "x").status(), "a name has two letters at least");
    assertEquals("/name", accept(token, "").json().at("/errors/0/pointer").asText());
  }

  private Http.Answer read(String link) {
    return door.call("GET /offers/{token}").at("token", link).go();
  }

  private Http.Answer accept(String link, String name) {
    return door.call("POST /offers/{token}/accept")
        .at("token", link)
        .body(Map.of("name", name))
        .go();
  }

  private Http.Answer refuse(String link) {
    return door.call("POST /offers/{token}/refuse").at("token", link).body("{}").go();
  }

  private JsonNode member() {
    return door.call("GET /declarations/{id}").as("lea").at("id", id).go().json();
  }
}
