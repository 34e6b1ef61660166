package coop.panoplie.kernel.event;

import coop.panoplie.kernel.receipt.Tool;
import java.time.Instant;

/**
 * What staff did about a tool of a job.
 *
 * @param reason what the member reads
 * @param by the staff member's name
 */
public record StaffAct(
    String jobId, String memberId, Tool tool, Kind kind, String reason, String by, Instant at) {

  /** AGAIN: generate again. FORCE: go on despite a wait. WAIVE: this job does not need the tool. */
  public enum Kind {
    AGAIN,
    FORCE,
    WAIVE
  }
}
