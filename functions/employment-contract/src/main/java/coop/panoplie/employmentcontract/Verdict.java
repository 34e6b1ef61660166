package coop.panoplie.employmentcontract;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.receipt.ToolState;

/** What has to be done about a contract after a fact. */
sealed interface Verdict {

  /** Nothing that changes anything. */
  record Nothing() implements Verdict {}

  /** Only the file changes; nobody has to be told. */
  record Keep(ContractFile file) implements Verdict {}

  /** The file changes and the receipt says so. */
  record Tell(ContractFile file, ToolState told) implements Verdict {}

  /**
   * A contract has to be drawn up.
   *
   * @param late the work has begun, and staff wants it all the same
   */
  record Draw(
      ContractFile file,
      Job job,
      Breakdown breakdown,
      String reference,
      boolean late,
      ToolState told)
      implements Verdict {}

  /**
   * The contract has to be taken back by letter.
   *
   * @param begun the work had begun, so that pay for it remains due
   */
  record TakeBack(ContractFile file, Job job, String reference, boolean begun, ToolState told)
      implements Verdict {}
}
