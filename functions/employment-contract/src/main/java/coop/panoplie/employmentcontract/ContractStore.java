package coop.panoplie.employmentcontract;

import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.util.Optional;

/** The contract files of this tool. */
final class ContractStore {
  private static final String FILE = "CONTRACT";

  private final Surroundings surroundings;
  private final Store store;

  ContractStore(Surroundings surroundings, Store store) {
    this.surroundings = surroundings;
    this.store = store;
  }

  Optional<Item> find(String jobId) {
    return store.get(pk(jobId), FILE);
  }

  static Item item(Optional<Item> read, ContractFile file) {
    return read.map(was -> was.next(file))
        .orElseGet(() -> Item.first(pk(file.jobId()), FILE, file));
  }

  /** Whether the message was handled before. */
  boolean heard(String eventId) {
    return store.raw("INBOX#" + eventId, "MARK").isPresent();
  }

  Step step(String eventId) {
    return new Step(surroundings, store, Outbox.of(surroundings)).inbox(eventId);
  }

  private static String pk(String jobId) {
    return "JOB#" + jobId;
  }
}
