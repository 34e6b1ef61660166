package coop.panoplie.invoicegeneration;

import coop.panoplie.invoicegeneration.InvoiceDecision.Order;
import coop.panoplie.invoicegeneration.InvoiceState.Waiting;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The round of the schedule: issues what has come due, and finishes what somebody left unfinished.
 * One failure does not stop the others.
 */
final class DueRound implements Runnable {
  /** Younger ones are still being made by the one who took the number. */
  private static final Duration LEFT_ALONE = Duration.ofMinutes(2);

  private final Surroundings surroundings;
  private final InvoiceStore store;
  private final Office office;
  private final Patience patience;

  DueRound(Surroundings surroundings, InvoiceStore store, Office office, Patience patience) {
    this.surroundings = surroundings;
    this.store = store;
    this.office = office;
    this.patience = patience;
  }

  @Override
  public void run() {
    for (Country country : Country.values()) {
      LocalDate today = surroundings.today(country);
      for (Item item : all(cursor -> store.due(country, today, cursor))) {
        each(item, job -> issue(job, today));
      }
    }
    Instant before = surroundings.now().minus(LEFT_ALONE);
    for (Item item : all(cursor -> store.unfinished(before, cursor))) {
      each(item, job -> store.find(job).ifPresent(office::finish));
    }
  }

  /** The index may lag: what counts is the file itself. */
  private void issue(String jobId, LocalDate today) {
    Item was = store.find(jobId).orElseThrow();
    InvoiceFile file = was.as(InvoiceFile.class);
    if (!(file.state() instanceof Waiting)) {
      return;
    }
    Order order = InvoiceDecision.due(file, today);
    if (order instanceof Order.Keep) {
      return;
    }
    Step step = store.step();
    office.carryOut(step, was, order);
    step.commit();
    store.find(jobId).ifPresent(office::finish);
  }

  private interface Work {
    void on(String jobId);
  }

  private void each(Item item, Work work) {
    String jobId = item.as(InvoiceFile.class).job().id();
    try {
      patience.retry(() -> work.on(jobId));
    } catch (RuntimeException e) {
      Log.error("invoice left for the next round", e, Map.of("job", jobId));
    }
  }

  private static List<Item> all(Function<@Nullable String, Page<Item>> pages) {
    List<Item> items = new ArrayList<>();
    String cursor = null;
    do {
      Page<Item> page = pages.apply(cursor);
      items.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return items;
  }
}
