package coop.panoplie.shell.store;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * One step of work: state, inbox mark and outgoing events, written together or not at all. After
 * the commit the events are sent at once; what cannot be sent stays in the table for the event
 * relay.
 */
public final class Step {
  private static final int NO_MARK = -1;

  private final Store store;
  private final Outbox outbox;
  private final Surroundings surroundings;
  private final List<TransactWriteItem> writes = new ArrayList<>();
  private final List<Envelope> events = new ArrayList<>();
  private int inboxMark = NO_MARK;
  private int answerMark = NO_MARK;

  /** How a commit ended. */
  public enum Result {
    COMMITTED,
    /** The message was handled before: nothing was written. */
    ALREADY_DONE,
    /** The same request was answered before: nothing was written. */
    ALREADY_ANSWERED
  }

  public Step(Surroundings surroundings, Store store, Outbox outbox) {
    this.surroundings = surroundings;
    this.store = store;
    this.outbox = outbox;
  }

  /** Writes an item that must not exist yet. */
  public Step create(Item item) {
    return put(item, "attribute_not_exists(pk)", Map.of());
  }

  /** Writes the next version of an item; a conflict if it moved since it was read. */
  public Step replace(Item item) {
    return put(
        item,
        "version = :was",
        Map.of(":was", AttributeValue.fromN(Long.toString(item.version() - 1))));
  }

  /** Creates version 1, replaces any later one. */
  public Step save(Item item) {
    return item.version() == 1 ? create(item) : replace(item);
  }

  /** Tells a fact to whoever listens, once this step is committed. */
  public Step emit(Fact fact) {
    Envelope event =
        new Envelope(
            surroundings.newId(),
            surroundings.env().getOrDefault("SOURCE", "panoplie"),
            surroundings.now(),
            Log.correlationId(),
            fact);
    events.add(event);
    return this;
  }

  /** Marks a message as handled, for good. */
  public Step inbox(String eventId) {
    inboxMark = writes.size();
    return mark("INBOX#" + eventId, Map.of());
  }

  /** Remembers the answer to a request beside its effect. */
  public Step answer(String pk, Map<String, AttributeValue> details) {
    answerMark = writes.size();
    return mark(pk, details);
  }

  /** True when nothing would be written. */
  public boolean isEmpty() {
    return writes.isEmpty() && events.isEmpty();
  }

  /**
   * Writes everything in one transaction, then sends the events.
   *
   * @throws Conflict when an item moved since it was read
   */
  public Result commit() {
    if (isEmpty()) {
      return Result.COMMITTED;
    }
    List<TransactWriteItem> all = new ArrayList<>(writes);
    if (!events.isEmpty()) {
      all.add(write(Outbox.item(events), "attribute_not_exists(pk)", Map.of()));
    }
    try {
      store.dynamoDb().transactWriteItems(r -> r.transactItems(all));
    } catch (TransactionCanceledException e) {
      return whyNot(e);
    }
    outbox.send(events);
    return Result.COMMITTED;
  }

  private Result whyNot(TransactionCanceledException e) {
    List<CancellationReason> reasons = e.cancellationReasons();
    if (failed(reasons, inboxMark)) {
      return Result.ALREADY_DONE;
    }
    if (failed(reasons, answerMark)) {
      return Result.ALREADY_ANSWERED;
    }
    boolean moved =
        reasons.stream()
            .anyMatch(
                r ->
                    "ConditionalCheckFailed".equals(r.code())
                        || "TransactionConflict".equals(r.code()));
    if (moved) {
      throw new Conflict();
    }
    throw e;
  }

  private static boolean failed(List<CancellationReason> reasons, int index) {
    return index >= 0
        && index < reasons.size()
        && "ConditionalCheckFailed".equals(reasons.get(index).code());
  }

  private Step mark(String pk, Map<String, AttributeValue> details) {
    Map<String, AttributeValue> item = new HashMap<>(details);
    item.put("pk", AttributeValue.fromS(pk));
    item.put("sk", AttributeValue.fromS("MARK"));
    item.put("at", AttributeValue.fromS(surroundings.now().toString()));
    writes.add(write(item, "attribute_not_exists(pk)", Map.of()));
    return this;
  }

  private Step put(Item item, String condition, Map<String, AttributeValue> values) {
    writes.add(write(item.attributes(), condition, values));
    return this;
  }

  private TransactWriteItem write(
      Map<String, AttributeValue> item, String condition, Map<String, AttributeValue> values) {
    Put.Builder put =
        Put.builder().tableName(store.table()).item(item).conditionExpression(condition);
    if (!values.isEmpty()) {
      put.expressionAttributeValues(values);
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }
}
