package coop.panoplie.employmentcontract;

import coop.panoplie.documents.ContractPdf;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.Rehearsal;

/** Sets a contract for each rehearsed job. */
final class ContractRehearsal {
  private ContractRehearsal() {}

  static void run() {
    Rehearsal.all().forEach(ContractRehearsal::set);
  }

  private static void set(Rehearsal rehearsal) {
    Job job = rehearsal.job();
    ContractPdf.render(
        ContractPaper.of(
            Packs.of(Dates.country(job)),
            job,
            rehearsal.breakdown(),
            "0",
            job.confirmedOn(),
            false));
  }
}
