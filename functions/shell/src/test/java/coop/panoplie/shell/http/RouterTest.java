package coop.panoplie.shell.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.shell.Entry;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RouterTest {
  private final Bench bench = new Bench();
  private final Store store = Store.of(bench.surroundings);
  private final Router router =
      new Router(bench.surroundings, store, Outbox.of(bench.surroundings))
          .write(
              "POST /things",
              (request, step) -> {
                Money price = request.body(Thing.class).price();
                Item counter = counter();
                step.save(counter);
                return Response.created(Map.of("n", counter.version(), "price", price), "/things");
              })
          .read(
              "GET /broken",
              request -> {
                throw new IllegalStateException("secret of the house");
              });
  private final RequestStreamHandler handler =
      (in, out, context) -> new Entry(router, null, null).handle(in, out);

  record Thing(Money price) {}

  private Item counter() {
    return store
        .get("COUNTER", "COUNTER")
        .map(i -> i.next(Map.of()))
        .orElse(Item.first("COUNTER", "COUNTER", Map.of()));
  }

  private static Http post(String key, String body) {
    return Http.call("POST /things").as("lea").key(key).body(body);
  }

  private static final String BODY = "{\"price\":{\"cents\":100,\"currency\":\"EUR\"}}";

  @Test
  void theSameKeyAndBodyGetTheSameAnswerAndChangeNothingAgain() {
    Http.Answer first = post("k", BODY).to(handler);
    Http.Answer again = post("k", BODY).to(handler);

    assertEquals(201, first.status());
    assertEquals(first.body(), again.body());
    assertEquals(1, store.get("COUNTER", "COUNTER").orElseThrow().version());
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    post("k", BODY).to(handler);

    assertEquals(422, post("k", BODY.replace("100", "200")).to(handler).status());
  }

  @Test
  void theSameKeyOfSomebodyElseIsAnotherKey() {
    post("k", BODY).to(handler);

    assertEquals(
        201, Http.call("POST /things").as("hugo").key("k").body(BODY).to(handler).status());
    assertEquals(2, store.get("COUNTER", "COUNTER").orElseThrow().version());
  }

  @Test
  void withoutAKeyNothingIsWritten() {
    assertEquals(400, Http.call("POST /things").as("lea").body(BODY).to(handler).status());
    assertTrue(store.get("COUNTER", "COUNTER").isEmpty());
  }

  @Test
  void anUnknownFieldIsRefusedByItsPointer() {
    Http.Answer answer =
        post("k", "{\"price\":{\"cents\":100,\"currency\":\"EUR\",\"discount\":1}}").to(handler);

    assertEquals(400, answer.status());
    assertEquals("/price/discount", answer.json().at("/errors/0/pointer").asText());
  }

  @Test
  void aPartOfACentIsRefused() {
    assertEquals(400, post("k", BODY.replace("100", "100.5")).to(handler).status());
  }

  @Test
  void whatBreaksInsideStaysInside() {
    Http.Answer answer = Http.call("GET /broken").as("lea").to(handler);

    assertEquals(500, answer.status());
    assertFalse(answer.body().contains("secret"));
    assertTrue(answer.body().contains("request-1"));
  }

  @Test
  void concurrentRequestsWithOneKeyHaveOneEffect() throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Http.Answer>> answers =
          java.util.stream.IntStream.range(0, 8)
              .mapToObj(i -> pool.submit(() -> post("k", BODY).to(handler)))
              .toList();
      for (Future<Http.Answer> answer : answers) {
        assertEquals(201, answer.get().status());
      }
    }
    assertEquals(1, store.get("COUNTER", "COUNTER").orElseThrow().version());
  }
}
