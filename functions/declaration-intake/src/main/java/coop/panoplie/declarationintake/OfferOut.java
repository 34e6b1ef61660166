package coop.panoplie.declarationintake;

import java.time.Instant;

/**
 * An offer that is or was with the client.
 *
 * @param version the declaration's version the client's link is bound to
 * @param validUntil the last second in which it can be answered
 */
record OfferOut(long version, Instant madeAt, Instant validUntil) {}
