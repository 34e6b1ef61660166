package coop.panoplie.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.testing.Bench;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class StepTest {
  private final Bench bench = new Bench();
  private final Store store = Store.of(bench.surroundings);
  private static final Fact FACT =
      new Fact.NotificationIssued(
          new InApp("n", "lea", "job-1", Text.same("t"), Text.same("b"), Instant.EPOCH));

  private Step step() {
    return new Step(bench.surroundings, store, Outbox.of(bench.surroundings));
  }

  @Test
  void writesStateInboxAndEventTogetherThenSends() {
    step().create(Item.first("JOB#1", "JOB", Map.of("a", 1))).inbox("e1").emit(FACT).commit();

    assertTrue(store.get("JOB#1", "JOB").isPresent());
    assertEquals(FACT, bench.sent.get(0).fact());
    assertTrue(store.raw(Outbox.PREFIX + bench.sent.get(0).id(), Outbox.SORT_KEY).isEmpty());
  }

  @Test
  void aMessageHandledBeforeWritesNothing() {
    step().inbox("e1").commit();

    Step again = step().create(Item.first("JOB#1", "JOB", Map.of())).inbox("e1").emit(FACT);

    assertEquals(Step.Result.ALREADY_DONE, again.commit());
    assertFalse(store.get("JOB#1", "JOB").isPresent());
    assertTrue(bench.sent.isEmpty());
  }

  @Test
  void ofTwoWritersOneWins() {
    Item first = Item.first("JOB#1", "JOB", Map.of("who", "first"));
    step().create(first).commit();
    step().replace(first.next(Map.of("who", "second"))).commit();

    assertThrows(Conflict.class, () -> step().replace(first.next(Map.of("who", "late"))).commit());
    assertThrows(Conflict.class, () -> step().create(first).commit());
    assertEquals("{\"who\":\"second\"}", store.get("JOB#1", "JOB").orElseThrow().body());
  }

  @Test
  void theEventStaysWhenTheQueueIsDown() {
    bench.beforeEach =
        what -> {
          if (what.startsWith("sqs.")) {
            throw SdkClientException.create("down");
          }
        };

    assertEquals(Step.Result.COMMITTED, step().emit(FACT).commit());

    assertTrue(
        store.raw(Outbox.PREFIX + "id-1-" + bench.env.get("TABLE"), Outbox.SORT_KEY).isPresent());
  }
}
