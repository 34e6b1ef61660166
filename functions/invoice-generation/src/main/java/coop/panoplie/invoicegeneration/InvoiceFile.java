package coop.panoplie.invoicegeneration;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Job;

/**
 * What this tool keeps of a job.
 *
 * @param breakdown absent when the job was cancelled before its money was known
 * @param revision of the last report on the receipt; 0 before the first
 */
record InvoiceFile(Job job, @Nullable Breakdown breakdown, InvoiceState state, long revision) {

  InvoiceFile in(InvoiceState next) {
    return new InvoiceFile(job, breakdown, next, revision);
  }

  InvoiceFile reported() {
    return new InvoiceFile(job, breakdown, state, revision + 1);
  }
}
