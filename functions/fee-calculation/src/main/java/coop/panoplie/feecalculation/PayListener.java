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
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Undisturbed;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the file and the sums of the member's year, decides, writes: one transaction for each job.
 * Two jobs of one member at once meet at the year's item; the one that lost reads it again.
 */
final class PayListener implements QueueDoor.Listener {
  private final Surroundings surroundings;
  private final PayStore store;
  private final Function<Country, Pack> packs;

  PayListener(Surroundings surroundings, PayStore store, Function<Country, Pack> packs) {
    this.surroundings = surroundings;
    this.store = store;
    this.packs = packs;
  }

  /**
   * Hears the message for its own job, then for the jobs that stand on it. Stopped in between, it
   * goes on where it was when the message comes again: each job has its own mark.
   */
  @Override
  public void hear(Envelope event) {
    PayFile file = Undisturbed.work(() -> hearOnce(event));
    if (file == null || !event.id().equals(file.moved())) {
      return;
    }
    LaterJobs later = new LaterJobs(file.job().id(), years(file.job()).carried());
    while (later.any()) {
      String id = later.next();
      PayFile followed = Undisturbed.work(() -> follow(event, file, id));
      if (followed != null) {
        later.after(id, years(followed.job()).carried());
      }
    }
  }

  /** The file as it then stands; absent when the house does not know the job. */
  private @Nullable PayFile hearOnce(Envelope event) {
    Fact fact = event.fact();
    Optional<Item> read = store.find(fact.jobId());
    PayFile file = read.map(item -> item.as(PayFile.class)).orElse(null);
    if (store.heard(event.id())) {
      return file;
    }
    YearItems years = years(file, fact);
    Carried before = years.carried();
    Optional<Outcome> outcome =
        decision().decide(file, fact, before).map(o -> moving(file, before, o, event.id()));
    return commit(event.id(), read, years, outcome);
  }

  /** A job after one that changed: absent when there is no file of it. */
  private @Nullable PayFile follow(Envelope event, PayFile changed, String id) {
    Optional<Item> read = store.find(id);
    PayFile file = read.map(item -> item.as(PayFile.class)).orElse(null);
    String mark = event.id() + "/" + id;
    if (file == null || store.heard(mark)) {
      return file;
    }
    YearItems years = years(file.job());
    Optional<Outcome> outcome =
        decision().follow(file, changed, years.carried()).map(o -> o.moved(file.moved()));
    return commit(mark, read, years, outcome);
  }

  private @Nullable PayFile commit(
      String mark, Optional<Item> read, YearItems years, Optional<Outcome> outcome) {
    if (store.step(mark, read, years, outcome).commit() == Step.Result.ALREADY_DONE) {
      throw new Conflict();
    }
    return outcome
        .map(Outcome::file)
        .orElseGet(() -> read.map(item -> item.as(PayFile.class)).orElse(null));
  }

  /** Remembers the message when jobs stand on what it changed, and does not forget an older one. */
  private static Outcome moving(
      @Nullable PayFile file, Carried before, Outcome outcome, String eventId) {
    Job job = outcome.file().job();
    boolean stoodOn = before.after(job.id()).values().stream().anyMatch(ids -> !ids.isEmpty());
    boolean moves = stoodOn && outcome.carried().differsFrom(before, job.id());
    return outcome.moved(moves ? eventId : file == null ? null : file.moved());
  }

  private PayDecision decision() {
    return new PayDecision(packs, surroundings.now());
  }

  private YearItems years(@Nullable PayFile file, Fact fact) {
    Job job = file != null ? file.job() : fact instanceof Fact.JobConfirmed f ? f.job() : null;
    return job == null ? YearItems.NONE : years(job);
  }

  private YearItems years(Job job) {
    Country country = job.content().country();
    return country == null
        ? YearItems.NONE
        : YearItems.read(store.years(), packs.apply(country), job);
  }
}
