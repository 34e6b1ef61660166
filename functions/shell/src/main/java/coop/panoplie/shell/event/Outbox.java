package coop.panoplie.shell.event;

import static java.util.stream.Collectors.joining;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * Sends the committed events of a step to their queues and clears them from the table they waited
 * in, as one item: its key is the first event's.
 */
public final class Outbox {
  public static final String PREFIX = "OUTBOX#";
  public static final String SORT_KEY = "OUTBOX";

  private static final String EVENTS = "events";
  private static final int LARGEST_SEND = 10;

  private final Surroundings surroundings;
  private final String table;

  public Outbox(Surroundings surroundings, String table) {
    this.surroundings = surroundings;
    this.table = table;
  }

  /** The outbox of the function's own table. */
  public static Outbox of(Surroundings surroundings) {
    return new Outbox(surroundings, surroundings.env("TABLE"));
  }

  /** The item in which the events of a step wait. */
  public static Map<String, AttributeValue> item(List<Envelope> events) {
    List<AttributeValue> bodies =
        events.stream().map(event -> AttributeValue.fromS(Events.write(event))).toList();
    Map<String, AttributeValue> item = new HashMap<>(key(events));
    item.put(EVENTS, AttributeValue.fromL(bodies));
    return item;
  }

  /** The events that wait in such an item. */
  public static List<Envelope> events(Map<String, AttributeValue> item) {
    AttributeValue bodies = item.get(EVENTS);
    if (bodies == null) {
      throw new IllegalStateException("an outbox item without events");
    }
    return bodies.l().stream().map(body -> Events.read(body.s())).toList();
  }

  /** Sends at once; what fails stays for the relay, because the work itself is committed. */
  public void send(List<Envelope> events) {
    if (events.isEmpty()) {
      return;
    }
    try {
      deliver(events);
    } catch (SdkException e) {
      String types =
          events.stream().map(event -> Events.typeOf(event.fact())).collect(joining(" "));
      Log.error(
          "events left to the relay", e, Map.of("event", events.getFirst().id(), "types", types));
    }
  }

  /**
   * Sends the events of a step to every queue that should have them, then clears them. May send
   * twice, never less.
   */
  public void deliver(List<Envelope> events) {
    Map<EventRoutes.Queue, List<String>> bodies = new LinkedHashMap<>();
    for (Envelope event : events) {
      String body = Events.write(event);
      for (EventRoutes.Queue queue : EventRoutes.of(event.fact())) {
        bodies.computeIfAbsent(queue, q -> new ArrayList<>()).add(body);
      }
    }
    bodies.forEach(this::send);
    surroundings.clients().dynamoDb().deleteItem(r -> r.tableName(table).key(key(events)));
  }

  private void send(EventRoutes.Queue queue, List<String> bodies) {
    String url = surroundings.env(queue.setting());
    for (int from = 0; from < bodies.size(); from += LARGEST_SEND) {
      List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
      for (String body : bodies.subList(from, Math.min(bodies.size(), from + LARGEST_SEND))) {
        String id = Integer.toString(entries.size());
        entries.add(SendMessageBatchRequestEntry.builder().id(id).messageBody(body).build());
      }
      var answer =
          surroundings.clients().sqs().sendMessageBatch(r -> r.queueUrl(url).entries(entries));
      if (answer.hasFailed() && !answer.failed().isEmpty()) {
        throw SdkClientException.create(
            queue
                + " did not take "
                + answer.failed().size()
                + " of "
                + entries.size()
                + " events");
      }
    }
  }

  private static Map<String, AttributeValue> key(List<Envelope> events) {
    return Map.of(
        "pk", AttributeValue.fromS(PREFIX + events.getFirst().id()),
        "sk", AttributeValue.fromS(SORT_KEY));
  }
}
