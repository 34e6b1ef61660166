package coop.panoplie.memberaccount;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Conflict;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Joins each event with what is known, once: what was heard before changes nothing that is known,
 * and the commit finds its mark. So nobody asks first.
 */
final class AccountListener implements QueueDoor.Listener {
  private static final int TRIES = 10;
  private static final Duration PAUSE = Duration.ofMillis(3);

  private final AccountStore store;

  AccountListener(AccountStore store) {
    this.store = store;
  }

  /**
   * The events of one job come in a burst, on several lines at once, and all want the same item:
   * whoever lost tries again here, for coming back through the queue would take minutes.
   */
  @Override
  public void hear(Envelope event) {
    for (int attempt = 1; ; attempt++) {
      try {
        hearOnce(event);
        return;
      } catch (Conflict e) {
        if (attempt == TRIES) {
          throw e;
        }
        LockSupport.parkNanos(attempt * PAUSE.toNanos());
      }
    }
  }

  private void hearOnce(Envelope event) {
    Step step = store.step(event.id());
    if (event.fact() instanceof Fact.NotificationIssued(InApp message)) {
      if (store.message(message.id()).isEmpty()) {
        store.write(step, message);
      }
    } else {
      join(event, step);
    }
    step.commit();
  }

  private void join(Envelope event, Step step) {
    Optional<Item> item = store.receipt(event.fact().jobId());
    JobFile before =
        item.map(i -> i.as(Published.class).file())
            .orElseGet(() -> JobFile.unknown(event.fact().jobId()));
    JobFile after = Projection.apply(before, event);
    if (!after.equals(before)) {
      store.write(step, after, item.map(Item::version).orElse(0L) + 1);
    }
  }
}
