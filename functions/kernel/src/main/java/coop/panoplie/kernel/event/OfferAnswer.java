package coop.panoplie.kernel.event;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Client;
import java.time.Instant;

/**
 * How an offer ended other than by the client's yes.
 *
 * @param summary the declaration as it was offered, with the version and the state it now has
 * @param client whom it was offered to
 * @param words the client's own
 */
public record OfferAnswer(
    DeclarationSummary summary, Client client, Kind kind, @Nullable String words, Instant at) {
  public enum Kind {
    CHANGES_ASKED,
    REFUSED,
    EXPIRED,
    /** The member took the open offer back, by editing or by cancelling it. */
    WITHDRAWN
  }
}
