package coop.panoplie.kernel.event;

import java.time.Instant;

/**
 * A fact on its way, CloudEvents 1.0.
 *
 * @param id our own, kept for good: de-duplication goes by it
 * @param source the function that told it, such as {@code fee-calculation}
 * @param correlationId ties together everything one action of a person set going
 */
public record Envelope(String id, String source, Instant time, String correlationId, Fact fact) {}
