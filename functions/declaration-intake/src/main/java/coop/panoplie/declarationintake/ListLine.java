package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.money.Money;
import java.time.Instant;

/** A declaration in its member's list. */
record ListLine(
    String id,
    long version,
    String state,
    @Nullable String title,
    @Nullable String clientName,
    @Nullable Country country,
    @Nullable Work work,
    @Nullable Money price,
    Instant savedAt) {

  static ListLine of(Declaration d) {
    DeclarationSummary s = d.summary();
    return new ListLine(
        s.id(),
        s.version(),
        s.state(),
        s.title(),
        s.clientName(),
        s.country(),
        s.work(),
        s.price(),
        d.savedAt());
  }
}
