package coop.panoplie.feecalculation;

import coop.panoplie.kernel.event.Fact;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.CarriedYears;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.util.Optional;

/** The files and ledger entries of this tool. */
final class PayStore {
  private static final String FILE = "PAY";

  private final Surroundings surroundings;
  private final Store store;

  PayStore(Surroundings surroundings, Store store) {
    this.surroundings = surroundings;
    this.store = store;
  }

  Optional<Item> find(String jobId) {
    return store.get(pk(jobId), FILE);
  }

  /** The sums of the members' years, in the same table. */
  CarriedYears years() {
    return new CarriedYears(store);
  }

  /** Whether the message was handled before. */
  boolean heard(String eventId) {
    return store.raw("INBOX#" + eventId, "MARK").isPresent();
  }

  /** A step that marks the message as handled and holds what follows from it, if anything does. */
  Step step(String eventId, Optional<Item> read, YearItems years, Optional<Outcome> outcome) {
    Step step = new Step(surroundings, store, Outbox.of(surroundings)).inbox(eventId);
    outcome.ifPresent(o -> write(step, read, years, o));
    return step;
  }

  private static void write(Step step, Optional<Item> read, YearItems years, Outcome outcome) {
    String pk = pk(outcome.file().job().id());
    step.save(
        read.map(was -> was.next(outcome.file()))
            .orElseGet(() -> Item.first(pk, FILE, outcome.file())));
    years.write(step, outcome.carried());
    outcome.entries().forEach(entry -> step.create(Item.first(pk, "ENTRY#" + entry.id(), entry)));
    for (Fact fact : outcome.facts()) {
      step.emit(fact);
    }
  }

  private static String pk(String jobId) {
    return "JOB#" + jobId;
  }
}
