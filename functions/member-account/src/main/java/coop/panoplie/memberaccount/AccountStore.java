package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The read models of this function. Per job a receipt item, which staff find by index too, and a
 * list item for its member, both written in one step and so at the same version. Messages stand
 * apart.
 */
final class AccountStore {
  static final String BY_MEMBER = "byMember";
  static final String STUCK = "stuck";

  private static final String RECEIPT = "RECEIPT";
  private static final String LISTED = "LISTED";
  private static final String MESSAGE = "MESSAGE";

  /** Instants as text of one width, so that their order as text is their order in time. */
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Surroundings surroundings;
  private final Store store;

  AccountStore(Surroundings surroundings, Store store) {
    this.surroundings = surroundings;
    this.store = store;
  }

  /** A step without an inbox mark: what is joined remembers what it heard. */
  Step step() {
    return new Step(surroundings, store, Outbox.of(surroundings));
  }

  Optional<Item> receipt(String jobId) {
    return store.get(job(jobId), RECEIPT);
  }

  Optional<Item> message(String id) {
    return store.get(note(id), MESSAGE);
  }

  /**
   * Writes what is now known of a job: for its member's list, its receipt and the staff's lists.
   */
  void write(Step step, JobFile file, long version) {
    Published published = Published.of(file, version);
    String pk = job(file.id());
    String moment = SORTABLE.format(file.updatedAt()) + "#" + file.id();
    Map<String, String> forStaff = new HashMap<>();
    if (file.confirmation() != null) {
      forStaff.putAll(Map.of("gsi1pk", "JOBS", "gsi1sk", moment));
    }
    Instant stuckSince = published.stuckSince();
    if (stuckSince != null) {
      forStaff.putAll(Map.of("stuck_bucket", "STUCK", "stuck_since", SORTABLE.format(stuckSince)));
    }
    step.save(at(pk, RECEIPT, version, published).indexed(forStaff));
    Receipt receipt = published.receipt();
    if (receipt == null) {
      // Kept at the receipt's version all the same, so that the two always move together.
      step.save(at(pk, LISTED, version, Map.of()));
    } else {
      step.save(
          at(pk, LISTED, version, JobSummary.of(file, receipt))
              .indexed(Map.of("gsi1pk", "MEMBER#" + published.memberId(), "gsi1sk", moment)));
    }
  }

  void write(Step step, InApp message) {
    step.create(
        Item.first(note(message.id()), MESSAGE, Message.unread(message))
            .indexed(
                Map.of(
                    "gsi1pk",
                    notesOf(message.memberId()),
                    "gsi1sk",
                    SORTABLE.format(message.at()) + "#" + message.id())));
  }

  /** Whether the message is in this member's list. */
  static boolean belongs(Item message, String memberId) {
    return notesOf(memberId).equals(message.index().get("gsi1pk"));
  }

  /** The member's jobs, the last changed first. */
  Page<Item> jobsOf(String memberId, int limit, @Nullable String cursor) {
    return store.index(BY_MEMBER, "gsi1pk", "MEMBER#" + memberId, null, null, true, limit, cursor);
  }

  /** The member's messages, newest first. */
  Page<Item> messagesOf(String memberId, int limit, @Nullable String cursor) {
    return store.index(BY_MEMBER, "gsi1pk", notesOf(memberId), null, null, true, limit, cursor);
  }

  private static Item at(String pk, String sk, long version, Object record) {
    Item first = Item.first(pk, sk, record);
    return new Item(pk, sk, version, first.body(), first.index());
  }

  private static String job(String id) {
    return "JOB#" + id;
  }

  private static String note(String id) {
    return "NOTE#" + id;
  }

  private static String notesOf(String memberId) {
    return "NOTES#" + memberId;
  }
}
