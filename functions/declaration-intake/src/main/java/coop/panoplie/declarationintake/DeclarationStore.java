package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.inject.Inject;

/**
 * Declarations in the table: under {@code DECLARATION#<id>} the current one as {@code CURRENT} and
 * every version it ever had as {@code VERSION#<n>}.
 */
final class DeclarationStore {
  private static final String CURRENT = "CURRENT";
  private static final String BY_MEMBER = "byMember";
  private static final String BY_DUE = "byDue";
  private static final int PAGE = 25;

  /** Open offers are spread, so that no single index partition takes all of a busy day. */
  private static final int BUCKETS = 4;

  private final Store store;

  @Inject
  DeclarationStore(Store store) {
    this.store = store;
  }

  Optional<Declaration> find(String id) {
    return store.get(partition(id), CURRENT).map(item -> item.as(Declaration.class));
  }

  /** Adds the change and what it tells to the step. */
  void write(Step step, Change change) {
    Declaration next = change.next();
    Item current = Item.first(partition(next.id()), CURRENT, next).indexed(index(next));
    step.save(new Item(current.pk(), CURRENT, next.version(), current.body(), current.index()));
    step.create(Item.first(partition(next.id()), "VERSION#" + ordered(next.version()), next));
    change.facts().forEach(step::emit);
  }

  /** The member's declarations, last declared first. */
  Page<Declaration> ofMember(String memberId, @Nullable String cursor) {
    Page<Item> page =
        store.index(BY_MEMBER, "gsi1pk", "MEMBER#" + memberId, null, null, true, PAGE, cursor);
    return new Page<>(declarations(page), page.next());
  }

  /** Offers in this bucket whose time was up by then. */
  Page<Declaration> due(String bucket, Instant by, @Nullable String cursor) {
    Page<Item> page =
        store.index(BY_DUE, "due_bucket", bucket, "due", by.toString(), false, PAGE, cursor);
    return new Page<>(declarations(page), page.next());
  }

  static List<String> buckets() {
    return IntStream.range(0, BUCKETS).mapToObj(DeclarationStore::bucket).toList();
  }

  private static Map<String, String> index(Declaration d) {
    Map<String, String> index = new HashMap<>();
    index.put("gsi1pk", "MEMBER#" + d.owner().id());
    index.put("gsi1sk", d.createdAt() + "#" + d.id());
    if (d.state() instanceof State.Offered(Instant until)) {
      index.put("due_bucket", bucket(Math.floorMod(d.id().hashCode(), BUCKETS)));
      index.put("due", until.toString());
    }
    return index;
  }

  private static String bucket(int number) {
    return "OFFERS#" + number;
  }

  private static List<Declaration> declarations(Page<Item> page) {
    return page.items().stream().map(item -> item.as(Declaration.class)).toList();
  }

  private static String partition(String id) {
    return "DECLARATION#" + id;
  }

  /** Written so that later versions sort after earlier ones. */
  private static String ordered(long version) {
    String digits = Long.toString(version);
    return "0".repeat(Math.max(0, 9 - digits.length())) + digits;
  }
}
