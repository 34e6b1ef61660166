package coop.panoplie.kernel.event;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Client;
import java.time.Instant;

/** The client's answer other than yes. */
public record OfferAnswer(
    DeclarationSummary summary, Client client, Kind kind, @Nullable String words, Instant at) {
  public enum Kind {
    CHANGES_ASKED,
    REFUSED,
    EXPIRED
  }
}
