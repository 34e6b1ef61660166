package coop.panoplie.feecalculation;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.queue.QueueDoor;
import coop.panoplie.shell.store.Conflict;
import coop.panoplie.shell.store.Item;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Reads the file and the sums of the member's year, decides, writes: one message, one transaction.
 * Two jobs of one member at once meet at the year's item; the one that lost reads it again.
 */
final class PayListener implements QueueDoor.Listener {
  private static final int TRIES = 10;
  private static final Duration PAUSE = Duration.ofMillis(3);

  private final Surroundings surroundings;
  private final PayStore store;
  private final Function<Country, Pack> packs;

  PayListener(Surroundings surroundings, PayStore store, Function<Country, Pack> packs) {
    this.surroundings = surroundings;
    this.store = store;
    this.packs = packs;
  }

  /**
   * Jobs confirmed together want the same year: whoever lost tries again here, for coming back
   * through the queue would take minutes.
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
    if (store.heard(event.id())) {
      return;
    }
    Optional<Item> read = store.find(event.fact().jobId());
    PayFile file = read.map(item -> item.as(PayFile.class)).orElse(null);
    YearItems years = years(file, event.fact());
    var outcome =
        new PayDecision(packs, surroundings.now()).decide(file, event.fact(), years.carried());
    store.step(event.id(), read, years, outcome).commit();
  }

  private YearItems years(@Nullable PayFile file, Fact fact) {
    Job job = file != null ? file.job() : fact instanceof Fact.JobConfirmed f ? f.job() : null;
    Country country = job == null ? null : job.content().country();
    return job == null || country == null
        ? YearItems.NONE
        : YearItems.read(store.years(), packs.apply(country), job);
  }
}
