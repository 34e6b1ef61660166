package coop.panoplie.memberaccount;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Undisturbed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the events of a job that came together with what is known of it, in one step. What was
 * heard before changes nothing that is known, so no mark is kept of it.
 */
final class AccountListener implements QueueDoor.JobListener {
  private final AccountStore store;

  AccountListener(AccountStore store) {
    this.store = store;
  }

  /**
   * The events of one job come in a burst, on several lines at once, and all want the same item.
   */
  @Override
  public void hear(String jobId, List<Envelope> events) {
    Undisturbed.work(() -> hearOnce(jobId, events));
  }

  private Step.Result hearOnce(String jobId, List<Envelope> events) {
    Map<String, InApp> messages = new LinkedHashMap<>();
    List<Envelope> others = new ArrayList<>();
    for (Envelope event : events) {
      if (event.fact() instanceof Fact.NotificationIssued(InApp message)) {
        messages.put(message.id(), message);
      } else {
        others.add(event);
      }
    }
    Step step = store.step();
    for (InApp message : messages.values()) {
      if (store.message(message.id()).isEmpty()) {
        store.write(step, message);
      }
    }
    if (!others.isEmpty()) {
      join(jobId, others, step);
    }
    return step.commit();
  }

  private void join(String jobId, List<Envelope> events, Step step) {
    Optional<Item> item = store.receipt(jobId);
    JobFile before =
        item.map(i -> i.as(Published.class).file()).orElseGet(() -> JobFile.unknown(jobId));
    JobFile after = before;
    for (Envelope event : events) {
      after = Projection.apply(after, event);
    }
    if (!after.equals(before)) {
      store.write(step, after, item.map(Item::version).orElse(0L) + 1);
    }
  }
}
