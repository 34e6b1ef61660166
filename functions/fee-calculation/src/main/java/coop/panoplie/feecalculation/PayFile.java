package coop.panoplie.feecalculation;

import coop.panoplie.kernel.declaration.Job;

/**
 * What this tool keeps of a job.
 *
 * @param revision of the last report on the receipt; 0 before the first
 */
record PayFile(Job job, PayState state, long revision) {}
