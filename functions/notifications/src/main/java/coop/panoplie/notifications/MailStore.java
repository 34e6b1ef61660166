package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Events;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Conflict;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.util.Optional;

/**
 * This tool's table: a file per job, a mark per mail, and the events whose mails are in trouble.
 */
final class MailStore {
  private static final String MARK = "MARK";
  private static final String FILE = "MAILS";

  private final Surroundings surroundings;
  private final Store store;

  MailStore(Surroundings surroundings, Store store) {
    this.surroundings = surroundings;
    this.store = store;
  }

  Optional<Item> file(String jobId) {
    return store.get(jobPk(jobId), FILE);
  }

  static Item file(Optional<Item> read, MailFile file) {
    return read.map(was -> was.next(file))
        .orElseGet(() -> Item.first(jobPk(file.jobId()), FILE, file));
  }

  boolean heard(String eventId) {
    return store.raw("INBOX#" + eventId, MARK).isPresent();
  }

  Step step() {
    return new Step(surroundings, store, Outbox.of(surroundings));
  }

  Optional<Item> mark(MailKey key) {
    return store.get(key.pk(), MARK);
  }

  /**
   * Writes the mark at once, on its own.
   *
   * @throws Conflict when another run wrote it since
   */
  Item note(MailKey key, @Nullable Item was, MailMark mark) {
    Item item = was == null ? Item.first(key.pk(), MARK, mark) : was.next(mark);
    step().save(item).commit();
    return item;
  }

  /** The event of a mail in trouble, kept so that staff can have it sent again. */
  Optional<Envelope> event(String jobId, String eventId) {
    return store.get(jobPk(jobId), "EVENT#" + eventId).map(item -> Events.read(item.body()));
  }

  static Item kept(Envelope event) {
    return new Item(
        jobPk(event.fact().jobId()),
        "EVENT#" + event.id(),
        1,
        Events.write(event),
        java.util.Map.of());
  }

  private static String jobPk(String jobId) {
    return "JOB#" + jobId;
  }
}
