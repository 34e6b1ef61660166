package coop.panoplie.feecalculation;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;

/**
 * What this tool keeps of a job.
 *
 * @param revision of the last report on the receipt; 0 before the first
 * @param moved the message that last changed what this job leaves to later ones; absent while none
 *     did
 */
record PayFile(Job job, PayState state, long revision, @Nullable String moved) {

  PayFile(Job job, PayState state, long revision) {
    this(job, state, revision, null);
  }

  PayFile moved(@Nullable String by) {
    return new PayFile(job, state, revision, by);
  }
}
