package coop.panoplie.shell.event;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sends committed events to their queues and clears them from the table they waited in. */
public final class Outbox {
  public static final String PREFIX = "OUTBOX#";
  public static final String SORT_KEY = "OUTBOX";

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

  /** Sends at once; what fails stays for the relay, because the work itself is committed. */
  public void send(List<Envelope> events) {
    for (Envelope event : events) {
      try {
        deliver(event);
      } catch (SdkException e) {
        Log.error(
            "event left to the relay",
            e,
            Map.of("event", event.id(), "type", Events.typeOf(event.fact())));
      }
    }
  }

  /**
   * Sends one event to every queue that should have it, then clears it. May send twice, never less.
   */
  public void deliver(Envelope event) {
    String body = Events.write(event);
    for (EventRoutes.Queue queue : EventRoutes.of(event.fact())) {
      String url = surroundings.env(queue.setting());
      surroundings.clients().sqs().sendMessage(r -> r.queueUrl(url).messageBody(body));
    }
    surroundings
        .clients()
        .dynamoDb()
        .deleteItem(
            r ->
                r.tableName(table)
                    .key(
                        Map.of(
                            "pk", AttributeValue.fromS(PREFIX + event.id()),
                            "sk", AttributeValue.fromS(SORT_KEY))));
  }
}
