package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.testing.Http;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What happens once although it was asked twice, and what happens at the same moment. */
class OnceTest {
  private final Door door = new Door();

  @Test
  void theSameKeyAndBodyGetTheSameAnswerAndOneDeclaration() {
    Http.Answer first = declare("k-1", "Concert");
    Http.Answer again = declare("k-1", "Concert");

    assertEquals(first.body(), again.body());
    assertEquals(first.status(), again.status());
    assertEquals(1, door.bench.sent(Fact.DeclarationSaved.class).size());
  }

  @Test
  void theSameKeyForAnotherBodyIsRefused() {
    declare("k-1", "Concert");

    Http.Answer other = declare("k-1", "Opera");

    assertEquals(422, other.status());
    assertEquals("urn:panoplie:problem:idempotency-key-reused", other.json().path("type").asText());
  }

  @Test
  void theSameKeyOfSomebodyElseIsAnotherKey() {
    String leas = declare("k-1", "Concert").json().path("id").asText();

    Http.Answer hugos =
        door.call("POST /declarations")
            .as("hugo")
            .key("k-1")
            .body(Map.of("content", Given.nothing()))
            .go();

    assertNotEquals(leas, hugos.json().path("id").asText());
  }

  @Test
  void everyWriteWantsAKey() {
    for (String route :
        List.of(
            "PUT /me",
            "POST /declarations",
            "PUT /declarations/{id}",
            "POST /declarations/{id}/submit",
            "POST /declarations/{id}/send-again",
            "POST /declarations/{id}/proof-of-order",
            "POST /declarations/{id}/cancel",
            "POST /offers/{token}/accept",
            "POST /offers/{token}/ask-changes",
            "POST /offers/{token}/refuse")) {
      Http.Answer answer =
          door.call(route).as("lea").at("id", "x").at("token", "x").unkeyed().body("{}").go();
      assertEquals(400, answer.status(), route);
      assertEquals(
          "urn:panoplie:problem:idempotency-key-missing",
          answer.json().path("type").asText(),
          route);
    }
  }

  @Test
  void theClientsRepeatedClickIsOneAcceptance() {
    String token = door.offered("lea");

    Http.Answer first = accept(token, "click-1");
    Http.Answer again = accept(token, "click-1");

    assertEquals(200, again.status());
    assertEquals(first.body(), again.body());
    assertEquals(1, door.bench.sent(Fact.JobConfirmed.class).size());
  }

  @Test
  void twoMembersSubmittingAtOnceBothSucceed() {
    String leas = door.ready("lea");
    String hugos = door.ready("hugo");

    Both both = atOnce(() -> door.submit("lea", leas), () -> door.submit("hugo", hugos));

    assertEquals(200, both.first().status());
    assertEquals(200, both.meanwhile().status());
  }

  @Test
  void oneDeclarationSubmittedTwiceAtOnceIsOfferedOnce() {
    String id = door.ready("lea");

    Both both = atOnce(() -> door.submit("lea", id), () -> door.submit("lea", id));

    assertEquals(200, both.meanwhile().status());
    assertEquals(409, both.first().status(), "it decided again, on what it then found");
    assertEquals(1, door.bench.sent(Fact.OfferMade.class).size());
  }

  @Test
  void theSameClickSentTwiceAtOnceGetsOneAnswer() {
    String token = door.offered("lea");

    Both both = atOnce(() -> accept(token, "click-1"), () -> accept(token, "click-1"));

    assertEquals(200, both.first().status());
    assertEquals(both.meanwhile().body(), both.first().body());
    assertEquals(1, door.bench.sent(Fact.JobConfirmed.class).size());
  }

  @Test
  void anAcceptanceInTheMiddleOfACancellationIsUndoneToo() {
    String token = door.offered("lea");
    String id = door.bench.sent(Fact.OfferMade.class).getLast().jobId();

    Both both = atOnce(() -> cancel(id), () -> accept(token, "click-1"));

    assertEquals(200, both.first().status());
    assertEquals(true, both.first().json().at("/cancellation/job").asBoolean());
    assertEquals(1, door.bench.sent(Fact.JobConfirmed.class).size());
    assertEquals(1, door.bench.sent(Fact.JobCancelled.class).size());
  }

  @Test
  void anAcceptanceThatComesTooLateIsToldSo() {
    String token = door.offered("lea");
    String id = door.bench.sent(Fact.OfferMade.class).getLast().jobId();

    Both both = atOnce(() -> accept(token, "click-1"), () -> cancel(id));

    assertEquals(410, both.first().status());
    assertEquals(0, door.bench.sent(Fact.JobConfirmed.class).size());
  }

  @Test
  void anAnswerAtTheMomentOfExpiryWins() {
    String token = door.offered("lea");
    door.clock("2026-12-07T22:59:59Z");
    AtomicReference<Http.Answer> answer = new AtomicReference<>();
    beforeTheFirstCommit(
        () -> {
          door.clock("2026-12-07T22:59:59Z");
          answer.set(accept(token, "click-1"));
        });
    door.clock("2026-12-07T23:00:00Z");

    Http.schedule(door.handler);

    assertEquals(200, answer.get().status());
    assertEquals(0, door.bench.sent(Fact.OfferAnswered.class).size());
  }

  private record Both(Http.Answer first, Http.Answer meanwhile) {}

  /** Does the second act whole when the first has decided and is about to commit. */
  private Both atOnce(Supplier<Http.Answer> first, Supplier<Http.Answer> second) {
    AtomicReference<Http.Answer> meanwhile = new AtomicReference<>();
    beforeTheFirstCommit(() -> meanwhile.set(second.get()));
    return new Both(first.get(), meanwhile.get());
  }

  private void beforeTheFirstCommit(Runnable act) {
    door.bench.beforeEach =
        what -> {
          if (what.equals("dynamodb.transactWriteItems")) {
            door.bench.beforeEach = nothing -> {};
            act.run();
          }
        };
  }

  private Http.Answer cancel(String id) {
    return door.call("POST /declarations/{id}/cancel")
        .as("lea")
        .at("id", id)
        .body(Map.of("reason", "ill"))
        .go();
  }

  private Http.Answer accept(String token, String key) {
    return door.call("POST /offers/{token}/accept")
        .at("token", token)
        .key(key)
        .body(Map.of("name", "Noor Peeters"))
        .go();
  }

  private Http.Answer declare(String key, String title) {
    return door.call("POST /declarations")
        .as("lea")
        .key(key)
        .body(Map.of("content", Map.of("mission", Map.of("title", title))))
        .go();
  }
}
