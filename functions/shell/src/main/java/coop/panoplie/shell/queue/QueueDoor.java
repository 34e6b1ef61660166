package coop.panoplie.shell.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.event.Events;
import coop.panoplie.shell.store.Conflict;
import java.util.Map;

/** The way in for queue messages: each on its own, failures reported one by one. */
public final class QueueDoor {
  private static final int TRIES = 5;

  /** What a function does with an event; must be idempotent by the event's id. */
  public interface Listener {
    void hear(Envelope event);
  }

  private final Listener listener;

  public QueueDoor(Listener listener) {
    this.listener = listener;
  }

  /** Handles an SQS batch and answers which messages must come again. */
  public ObjectNode handle(JsonNode batch) {
    ObjectNode answer = Json.mapper().createObjectNode();
    ArrayNode failures = answer.putArray("batchItemFailures");
    for (JsonNode message : batch.path("Records")) {
      String id = message.path("messageId").asText();
      try {
        Envelope event = Events.read(message.path("body").asText());
        Log.with(
            event.correlationId(),
            () -> {
              hear(event);
              return event;
            });
      } catch (RuntimeException e) {
        Log.error("message comes again", e, Map.of("message", id));
        failures.addObject().put("itemIdentifier", id);
      }
    }
    return answer;
  }

  private void hear(Envelope event) {
    for (int attempt = 1; ; attempt++) {
      try {
        listener.hear(event);
        return;
      } catch (Conflict e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
