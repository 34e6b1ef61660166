package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.Conflict;
import coop.panoplie.shell.store.Page;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.time.Instant;
import java.util.Map;
import javax.inject.Inject;

/** Closes the offers nobody answered in time; rung by a schedule. */
final class Expiry {
  private final Surroundings surroundings;
  private final DeclarationStore declarations;
  private final Store store;
  private final Outbox outbox;

  @Inject
  Expiry(Surroundings surroundings, DeclarationStore declarations, Store store, Outbox outbox) {
    this.surroundings = surroundings;
    this.declarations = declarations;
    this.store = store;
    this.outbox = outbox;
  }

  void run() {
    Instant now = surroundings.now();
    for (String bucket : DeclarationStore.buckets()) {
      String cursor = null;
      do {
        cursor = closePage(bucket, now, cursor);
      } while (cursor != null);
    }
  }

  private @Nullable String closePage(String bucket, Instant now, @Nullable String cursor) {
    Page<Declaration> page = declarations.due(bucket, now, cursor);
    for (Declaration due : page.items()) {
      close(due, now);
    }
    return page.next();
  }

  /** One step each: an offer answered this very moment must not keep the others open. */
  private void close(Declaration due, Instant now) {
    if (!(Answers.expire(due, now) instanceof Decision.Accepted<Change>(Change change))) {
      return;
    }
    Step step = new Step(surroundings, store, outbox);
    declarations.write(step, change);
    try {
      step.commit();
      Log.info("offer expired", Map.of("declaration", due.id()));
    } catch (Conflict e) {
      Log.info("offer answered at the last moment", Map.of("declaration", due.id()));
    }
  }
}
