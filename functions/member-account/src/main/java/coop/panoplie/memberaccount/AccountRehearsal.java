package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState.Done;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.Rehearsal;
import coop.panoplie.shell.http.Explained;
import java.time.Instant;
import java.util.List;

/** Joins the events of each rehearsed job, and reads its receipt as its member would. */
final class AccountRehearsal {
  private AccountRehearsal() {}

  static void run() {
    Rehearsal.all().forEach(AccountRehearsal::receipt);
  }

  private static String receipt(Rehearsal rehearsal) {
    Job job = rehearsal.job();
    Instant at = job.confirmation().at();
    JobFile file = JobFile.unknown(job.id());
    for (Fact fact :
        List.of(
            new Fact.JobConfirmed(job),
            new Fact.FeeCalculated(job, rehearsal.breakdown()),
            new Fact.ToolReported(done(job, at)))) {
      file = Projection.apply(file, new Envelope("rehearsal", "rehearsal", at, "", fact));
    }
    String kept = Json.write(Published.of(file, 1));
    Receipt receipt = Json.read(kept, Published.class).receipt();
    if (receipt == null) {
      throw new IllegalStateException("the rehearsal's job has no receipt");
    }
    return Json.write(Explained.in(receipt, receipt.breakdown(), receipt.country(), Packs::of));
  }

  private static ToolReport done(Job job, Instant at) {
    Done done = new Done(Text.same("Rehearsed."));
    return new ToolReport(job.id(), job.memberId(), Tool.FEE_CALCULATION, 1, done, List.of(), at);
  }
}
