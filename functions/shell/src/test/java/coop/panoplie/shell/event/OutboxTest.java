package coop.panoplie.shell.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import coop.panoplie.shell.testing.Bench;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events of one step, from its commit to the queues. */
class OutboxTest {
  private final Bench bench = new Bench();
  private final List<String> touched = new ArrayList<>();

  @Test
  void theEventsOfAStepGoTogether() {
    bench.beforeEach = touched::add;
    emit(3);

    assertEquals(List.of("n1", "n2", "n3"), sent());
    assertEquals(
        List.of("dynamodb.transactWriteItems", "sqs.sendMessageBatch", "dynamodb.deleteItem"),
        touched);
  }

  @Test
  void moreThanAQueueTakesAtOnceGoInParts() {
    bench.beforeEach = touched::add;
    emit(23);

    assertEquals(23, sent().size());
    assertEquals(3, Collections.frequency(touched, "sqs.sendMessageBatch"));
  }

  @Test
  void whatAQueueTookInPartStaysForTheRelay() {
    bench.refused = event -> idOf(event).equals("n2");
    emit(3);

    String key = Outbox.PREFIX + "id-1-" + bench.env.get("TABLE");
    var item = Store.of(bench.surroundings).raw(key, Outbox.SORT_KEY);
    assertTrue(item.isPresent());
    bench.refused = event -> false;
    Outbox.of(bench.surroundings).deliver(Outbox.events(item.get()));

    assertEquals(List.of("n1", "n3", "n1", "n2", "n3"), sent(), "twice, never less");
    assertTrue(Store.of(bench.surroundings).raw(key, Outbox.SORT_KEY).isEmpty());
  }

  private void emit(int events) {
    Step step =
        new Step(bench.surroundings, Store.of(bench.surroundings), Outbox.of(bench.surroundings));
    for (int i = 1; i <= events; i++) {
      Text text = Text.same("t");
      step.emit(
          new Fact.NotificationIssued(
              new InApp("n" + i, "lea", "job-1", text, text, Instant.EPOCH)));
    }
    step.commit();
  }

  private List<String> sent() {
    return bench.sent.stream().map(OutboxTest::idOf).toList();
  }

  private static String idOf(Envelope event) {
    return ((Fact.NotificationIssued) event.fact()).message().id();
  }
}
