package coop.panoplie.staffconsole;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Store;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The receipts member-account publishes (decision 0003). Read only: the grant allows nothing else.
 */
final class Receipts {

  /** How that table writes moments, so that their order as text is their order in time. */
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Store table;

  Receipts(Store table) {
    this.table = table;
  }

  /** The receipt of a job; none while it is a declaration, which is its member's alone. */
  Optional<StaffView> find(String jobId) {
    return table
        .get("JOB#" + jobId, "RECEIPT")
        .map(item -> item.as(StaffView.class))
        .filter(StaffView::isJob);
  }

  /** Jobs that need a person by that moment, the one that waits longest first. */
  Page<StaffView> stuck(Instant by, int limit, @Nullable String cursor) {
    return views(
        table.index(
            "stuck",
            "stuck_bucket",
            "STUCK",
            "stuck_since",
            SORTABLE.format(by),
            false,
            limit,
            cursor));
  }

  /** All jobs, the last changed first. */
  Page<StaffView> all(int limit, @Nullable String cursor) {
    return views(table.index("byMember", "gsi1pk", "JOBS", null, null, true, limit, cursor));
  }

  private static Page<StaffView> views(Page<Item> page) {
    return new Page<>(
        page.items().stream().map(item -> item.as(StaffView.class)).toList(), page.next());
  }
}
