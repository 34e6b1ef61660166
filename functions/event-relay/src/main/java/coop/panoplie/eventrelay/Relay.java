package coop.panoplie.eventrelay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Store;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;

/**
 * Sends the events that are still in the table they were committed to. The stream's batching window
 * gives the fast path the time to send first; an event both send is heard once, by its id.
 */
final class Relay {
  private final Surroundings surroundings;

  @Inject
  Relay(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Handles a stream batch; stops at the first record that fails, so that none is passed over. */
  ObjectNode handle(JsonNode batch) {
    ObjectNode answer = Json.mapper().createObjectNode();
    var failures = answer.putArray("batchItemFailures");
    Set<String> cleared = cleared(batch);
    for (JsonNode entry : batch.path("Records")) {
      try {
        relay(entry, cleared);
      } catch (RuntimeException e) {
        Log.error("events not relayed", e, Map.of("outbox", keyOf(entry)));
        failures
            .addObject()
            .put("itemIdentifier", entry.path("dynamodb").path("SequenceNumber").asText());
        break;
      }
    }
    return answer;
  }

  /** What the fast path sent and cleared within the batch: nobody need look for it. */
  private static Set<String> cleared(JsonNode batch) {
    Set<String> keys = new HashSet<>();
    for (JsonNode entry : batch.path("Records")) {
      if (entry.path("eventName").asText().equals("REMOVE")) {
        keys.add(keyOf(entry));
      }
    }
    return keys;
  }

  private void relay(JsonNode entry, Set<String> cleared) {
    String key = keyOf(entry);
    if (!entry.path("eventName").asText().equals("INSERT")
        || !key.startsWith(Outbox.PREFIX)
        || cleared.contains(key)) {
      return;
    }
    String table = tableOf(entry.path("eventSourceARN").asText());
    new Store(surroundings.clients().dynamoDb(), table)
        .raw(key, Outbox.SORT_KEY)
        .ifPresent(
            item -> {
              new Outbox(surroundings, table).deliver(Outbox.events(item));
              Log.info("events relayed", Map.of("outbox", key));
            });
  }

  private static String keyOf(JsonNode entry) {
    return entry.path("dynamodb").path("Keys").path("pk").path("S").asText();
  }

  /** The table's name stands between {@code :table/} and {@code /stream/}. */
  private static String tableOf(String streamArn) {
    int from = streamArn.indexOf(":table/") + ":table/".length();
    int to = streamArn.indexOf("/stream/", from);
    if (from < ":table/".length() || to < 0) {
      throw new IllegalStateException("not the address of a table's stream");
    }
    return streamArn.substring(from, to);
  }
}
