package coop.panoplie.kernel.event;

import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.util.List;

/**
 * Where a tool stands with a job.
 *
 * @param revision grows with each report of this tool on this job; a lower one arriving late is
 *     ignored
 * @param documents all the tool's documents for this job so far
 */
public record ToolReport(
    String jobId,
    String memberId,
    Tool tool,
    long revision,
    ToolState state,
    List<DocumentRef> documents,
    Instant at) {}
