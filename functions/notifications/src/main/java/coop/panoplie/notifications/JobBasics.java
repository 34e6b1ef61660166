package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import java.time.LocalDate;

/**
 * What must be known of a job to tell the member of it when a tool, which knows no names, says
 * something.
 *
 * @param invoiceOn when the invoice is planned
 * @param contractBy the first day of work: the contract must be there
 */
record JobBasics(
    Recipient member, Text title, @Nullable LocalDate invoiceOn, @Nullable LocalDate contractBy) {

  static JobBasics of(Job job) {
    Wishes wishes = job.content().wishes();
    Work work = job.content().work();
    return new JobBasics(
        Recipient.member(job.member()),
        JobLetters.title(job),
        wishes == null ? null : wishes.invoiceOn(),
        work == null ? null : work.from());
  }
}
