package coop.panoplie.kernel.event;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.declaration.Client;
import java.time.Instant;

/**
 * An offer to a client.
 *
 * @param token the signed, expiring capability; its address is the portal's {@code /offer/<token>}
 * @param replaces the version of the declaration whose link this one takes the place of, when the
 *     same offer is sent again to a corrected address; absent for an offer of its own
 */
public record Offer(
    DeclarationSummary summary,
    Client client,
    Totals totals,
    String token,
    Instant validUntil,
    @Nullable Long replaces) {

  /** An offer of its own. */
  public Offer(
      DeclarationSummary summary, Client client, Totals totals, String token, Instant validUntil) {
    this(summary, client, totals, token, validUntil, null);
  }

  /** Whether the client had another link to it before. */
  public boolean sentAgain() {
    return replaces != null;
  }
}
