package coop.panoplie.kernel.event;

import coop.panoplie.kernel.Text;
import java.time.Instant;

/** A message in the member's own list. */
public record InApp(String id, String memberId, String jobId, Text title, Text body, Instant at) {}
