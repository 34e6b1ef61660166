package coop.panoplie.kernel.event;

import coop.panoplie.kernel.declaration.Job;
import java.time.Instant;

/** A job called off. */
public record Cancellation(Job job, String reason, Instant at) {}
