package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.DECIDE;
import static coop.panoplie.declarationintake.Given.NOW;
import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static coop.panoplie.declarationintake.Given.confirmed;
import static coop.panoplie.declarationintake.Given.draft;
import static coop.panoplie.declarationintake.Given.offered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.shell.testing.Http;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendingAgainTest {
  private static final Instant LATER = NOW.plus(Duration.ofDays(1));
  private static final String RIGHT = "direction@ecluses.example";

  @Test
  void theSameOfferGoesToTheOtherAddressWithALinkOfItsOwn() {
    Declaration before = offered();

    Change change = accepted(DECIDE.sendAgain(before, RIGHT, LATER));

    Declaration next = change.next();
    assertEquals(List.of("OfferMade", "DeclarationSaved"), Given.told(change));
    Offer told = ((Fact.OfferMade) change.facts().get(0)).offer();
    assertEquals(RIGHT, told.client().email());
    assertEquals(before.offer().version(), told.replaces());
    assertEquals(next.version(), Given.TOKENS.verify(told.token()).orElseThrow().version());
    assertEquals(next.version(), next.offer().version(), "the link before is bound to another");
    assertEquals(before.breakdown(), next.breakdown());
    assertEquals(before.content().of(Given.client().at(RIGHT)), next.content());
  }

  @Test
  void theDaysToThinkBeginAnewAndNeverPassTheFirstDayOfWork() {
    Declaration next = accepted(DECIDE.sendAgain(offered(), RIGHT, LATER)).next();

    assertEquals(
        new State.Offered(Instant.parse("2026-12-08T22:59:59Z")), next.state(), "a day later");
    Instant lastDays = Instant.parse("2026-12-05T09:00:00Z");
    assertEquals(
        Instant.parse("2026-12-12T22:59:59Z"),
        accepted(DECIDE.sendAgain(offered(), RIGHT, lastDays)).next().offer().validUntil());
  }

  @Test
  void onlyAnOpenOfferIsSentAgain() {
    assertEquals(List.of("/state no-open-offer"), codes(DECIDE.sendAgain(draft(), RIGHT, LATER)));
    assertEquals(
        List.of("/state already-confirmed"), codes(DECIDE.sendAgain(confirmed(), RIGHT, LATER)));
    Declaration refused = accepted(Answers.refuse(offered(), null, NOW)).next();
    assertEquals(
        List.of("/state refused-by-client"), codes(DECIDE.sendAgain(refused, RIGHT, LATER)));
    Instant tooLate = Instant.parse("2026-12-07T23:00:00Z");
    assertEquals(
        List.of("/state no-open-offer"), codes(DECIDE.sendAgain(offered(), RIGHT, tooLate)));
  }

  @Test
  void theClientOfTheFirstLinkFindsItGoneTheNextOneOrders() {
    Door door = new Door();
    String first = door.offered("lea");
    String id = door.bench.sent(Fact.OfferMade.class).getLast().jobId();

    Http.Answer sent = sendAgain(door, id, " " + RIGHT + " ");

    assertEquals(200, sent.status());
    assertEquals(RIGHT, sent.json().at("/content/client/email").asText());
    String next = door.bench.sent(Fact.OfferMade.class).getLast().offer().token();
    assertEquals(410, accept(door, first).status());
    assertEquals(200, accept(door, next).status());
    assertEquals(409, sendAgain(door, id, RIGHT).status(), "it is a job now");
  }

  @Test
  void whatCannotBeAnAddressIsRefusedAtItsField() {
    Door door = new Door();
    String link = door.offered("lea");
    String id = door.bench.sent(Fact.OfferMade.class).getLast().jobId();

    Http.Answer answer = sendAgain(door, id, "direction at ecluses");

    assertEquals(422, answer.status());
    assertEquals("/email", answer.json().at("/errors/0/pointer").asText());
    assertFalse(answer.json().at("/errors/0/waysOut").isEmpty());
    String longest = "a".repeat(254 - "@ecluses.example".length()) + "@ecluses.example";
    assertEquals(422, sendAgain(door, id, "a" + longest).status());
    assertEquals(422, sendAgain(door, id, " ").status());
    assertEquals(200, accept(door, link).status(), "the first link stands");
  }

  private static Http.Answer sendAgain(Door door, String id, String email) {
    return door.call("POST /declarations/{id}/send-again")
        .as("lea")
        .at("id", id)
        .body(Map.of("email", email))
        .go();
  }

  private static Http.Answer accept(Door door, String link) {
    return door.call("POST /offers/{token}/accept")
        .at("token", link)
        .body(Map.of("name", "Noor Peeters"))
        .go();
  }
}
