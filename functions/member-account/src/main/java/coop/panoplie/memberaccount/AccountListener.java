package coop.panoplie.memberaccount;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import java.util.Optional;

/** Joins each event with what is known, once. */
final class AccountListener implements QueueDoor.Listener {
  private final AccountStore store;

  AccountListener(AccountStore store) {
    this.store = store;
  }

  @Override
  public void hear(Envelope event) {
    if (store.heard(event.id())) {
      return;
    }
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
