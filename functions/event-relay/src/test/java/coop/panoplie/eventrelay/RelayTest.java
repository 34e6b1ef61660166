package coop.panoplie.eventrelay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class RelayTest {
  private final Bench bench = new Bench();
  private final Handler handler = new Handler(bench.surroundings);
  private static final Fact FACT =
      new Fact.NotificationIssued(
          new InApp("n1", "lea", "job-1", Text.same("t"), Text.same("b"), Instant.EPOCH));

  @Test
  void sendsWhatTheFastPathCouldNot() throws IOException {
    String key = commitWhileQueuesAreDown();
    assertTrue(bench.sent.isEmpty());

    JsonNode answer = stream(key);

    assertEquals(0, answer.path("batchItemFailures").size());
    assertEquals(1, bench.sent.size());
    assertTrue(Store.of(bench.surroundings).raw(key, Outbox.SORT_KEY).isEmpty());
  }

  @Test
  void leavesAloneWhatWasSent() throws IOException {
    new Step(bench.surroundings, Store.of(bench.surroundings), Outbox.of(bench.surroundings))
        .emit(FACT)
        .commit();
    assertEquals(1, bench.sent.size());

    stream(Outbox.PREFIX + bench.sent.get(0).id());

    assertEquals(1, bench.sent.size());
  }

  @Test
  void doesNotLookForWhatIsClearedInTheSameBatch() throws IOException {
    String key = commitWhileQueuesAreDown();
    List<String> touched = new ArrayList<>();
    bench.beforeEach = touched::add;

    JsonNode answer = handle(record("INSERT", key), record("REMOVE", key));

    assertEquals(0, answer.path("batchItemFailures").size());
    assertEquals(List.of(), touched);
  }

  @Test
  void reportsWhatStillCannotBeSent() throws IOException {
    String key = commitWhileQueuesAreDown();
    bench.beforeEach = RelayTest::breakQueues;

    assertEquals(
        "7", stream(key).path("batchItemFailures").path(0).path("itemIdentifier").asText());
  }

  private String commitWhileQueuesAreDown() {
    bench.beforeEach = RelayTest::breakQueues;
    new Step(bench.surroundings, Store.of(bench.surroundings), Outbox.of(bench.surroundings))
        .emit(FACT)
        .commit();
    bench.beforeEach = what -> {};
    return Outbox.PREFIX + "id-1-" + bench.env.get("TABLE");
  }

  private static void breakQueues(String what) {
    if (what.startsWith("sqs.")) {
      throw SdkClientException.create("queues are down");
    }
  }

  private JsonNode stream(String key) throws IOException {
    return handle(record("INSERT", key));
  }

  private String record(String what, String key) {
    return """
        {"eventName":"%s","eventSourceARN":"arn:aws:dynamodb:eu:0:table/%s/stream/x",
         "dynamodb":{"SequenceNumber":"7","Keys":{"pk":{"S":"%s"},"sk":{"S":"OUTBOX"}}}}"""
        .formatted(what, bench.env.get("TABLE"), key);
  }

  private JsonNode handle(String... records) throws IOException {
    String event = "{\"Records\":[" + String.join(",", records) + "]}";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, null);
    return Json.mapper().readTree(out.toByteArray());
  }
}
