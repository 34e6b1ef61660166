package coop.panoplie.kernel.event;

import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.declaration.Client;
import java.time.Instant;

/**
 * An offer to a client.
 *
 * @param token the signed, expiring capability; its address is the portal's {@code /offer/<token>}
 */
public record Offer(
    DeclarationSummary summary, Client client, Totals totals, String token, Instant validUntil) {}
