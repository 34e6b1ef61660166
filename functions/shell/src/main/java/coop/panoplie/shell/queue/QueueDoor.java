package coop.panoplie.shell.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.event.Events;
import coop.panoplie.shell.store.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The way in for queue messages: failures are reported, what was done is not undone. */
public final class QueueDoor {
  private static final int TRIES = 5;

  /** What a function does with an event; must be idempotent by the event's id. */
  public interface Listener {
    void hear(Envelope event);
  }

  /** What a function does with the events of one job that came together; idempotent as well. */
  public interface JobListener {
    void hear(String jobId, List<Envelope> events);
  }

  private record Message(String id, Envelope event) {}

  private final Function<Message, String> together;
  private final JobListener listener;

  private QueueDoor(Function<Message, String> together, JobListener listener) {
    this.together = together;
    this.listener = listener;
  }

  /** Hands over each message on its own. */
  public QueueDoor(Listener listener) {
    this(Message::id, (jobId, events) -> events.forEach(listener::hear));
  }

  /** Hands over together what came together of a job; if that fails, all of it comes again. */
  public static QueueDoor ofJobs(JobListener listener) {
    return new QueueDoor(message -> message.event().fact().jobId(), listener);
  }

  /** Handles an SQS batch and answers which messages must come again. */
  public ObjectNode handle(JsonNode batch) {
    ObjectNode answer = Json.mapper().createObjectNode();
    ArrayNode failures = answer.putArray("batchItemFailures");
    for (List<Message> some : groups(batch, failures)) {
      try {
        hear(some);
      } catch (RuntimeException e) {
        some.forEach(message -> comesAgain(message.id(), e, failures));
      }
    }
    return answer;
  }

  private Iterable<List<Message>> groups(JsonNode batch, ArrayNode failures) {
    Map<String, List<Message>> groups = new LinkedHashMap<>();
    for (JsonNode record : batch.path("Records")) {
      String id = record.path("messageId").asText();
      try {
        Message message = new Message(id, Events.read(record.path("body").asText()));
        groups.computeIfAbsent(together.apply(message), key -> new ArrayList<>()).add(message);
      } catch (RuntimeException e) {
        comesAgain(id, e, failures);
      }
    }
    return groups.values();
  }

  private static void comesAgain(String messageId, RuntimeException e, ArrayNode failures) {
    Log.error("message comes again", e, Map.of("message", messageId));
    failures.addObject().put("itemIdentifier", messageId);
  }

  private void hear(List<Message> some) {
    List<Envelope> events = some.stream().map(Message::event).toList();
    Envelope first = events.getFirst();
    Log.with(
        first.correlationId(),
        () -> {
          untilUndisturbed(first.fact().jobId(), events);
          return first;
        });
  }

  private void untilUndisturbed(String jobId, List<Envelope> events) {
    for (int attempt = 1; ; attempt++) {
      try {
        listener.hear(jobId, events);
        return;
      } catch (Conflict e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
