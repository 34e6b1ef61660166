package coop.panoplie.employmentcontract;

import coop.panoplie.employmentcontract.ContractState.Cancelled;
import coop.panoplie.employmentcontract.ContractState.Issued;
import coop.panoplie.employmentcontract.ContractState.TooLate;
import coop.panoplie.employmentcontract.ContractState.Waived;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What follows for a job's contract from something that happened. Pure. */
final class ContractDecision {

  private static final Verdict NOTHING = new Verdict.Nothing();

  private final Instant now;

  ContractDecision(Instant now) {
    this.now = now;
  }

  Verdict decide(@Nullable ContractFile file, Fact fact) {
    return switch (fact) {
      case Fact.FeeCalculated(Job job, Breakdown breakdown) -> computed(file, job, breakdown);
      case Fact.JobCancelled(var cancellation) -> cancelled(file, cancellation.job());
      case Fact.StaffActed(StaffAct act) ->
          act.tool() == Tool.EMPLOYMENT_CONTRACT ? staff(file, act) : NOTHING;
      case Fact.DeclarationSaved f -> NOTHING;
      case Fact.OfferMade f -> NOTHING;
      case Fact.OfferAnswered f -> NOTHING;
      case Fact.JobConfirmed f -> NOTHING;
      // the contract stands on what was agreed; a correction is an entry of its own
      case Fact.FeeCorrected f -> NOTHING;
      case Fact.DocumentIssued f -> NOTHING;
      case Fact.ToolReported f -> NOTHING;
      case Fact.NotificationIssued f -> NOTHING;
    };
  }

  private Verdict computed(@Nullable ContractFile file, Job job, Breakdown breakdown) {
    if (file == null) {
      return draw(first(job).computed(job, breakdown), job, breakdown, 1, false);
    }
    return switch (file.state()) {
      case Waived w -> new Verdict.Keep(file.computed(job, breakdown));
      // computed once before, or called off by a message that overtook this one
      case Issued i -> NOTHING;
      case TooLate t -> NOTHING;
      case Cancelled c -> NOTHING;
    };
  }

  private Verdict cancelled(@Nullable ContractFile file, Job job) {
    if (file == null) {
      return calledOff(first(job));
    }
    return switch (file.state()) {
      case Issued(String reference, int edition) -> {
        boolean begun = !today(job).isBefore(Dates.firstDay(job));
        yield new Verdict.TakeBack(
            file.now(new Cancelled(reference)),
            job,
            reference,
            begun,
            new ToolState.Done(
                Dates.fixedTerm(job)
                    ? Words.takenBack(reference, begun)
                    : Words.sheetTakenBack(reference)));
      }
      case TooLate t -> calledOff(file);
      case Waived w -> calledOff(file);
      case Cancelled c -> NOTHING;
    };
  }

  private static Verdict calledOff(ContractFile file) {
    return new Verdict.Tell(
        file.now(new Cancelled(null)), new ToolState.NotNeeded(Words.CANCELLED_BEFORE));
  }

  private Verdict staff(@Nullable ContractFile file, StaffAct act) {
    return switch (act.kind()) {
      case AGAIN -> again(file, false);
      case FORCE -> again(file, true);
      case WAIVE -> waive(file, act);
    };
  }

  private Verdict again(@Nullable ContractFile file, boolean forced) {
    if (file == null || file.job() == null || file.breakdown() == null) {
      return NOTHING;
    }
    return switch (file.state()) {
      case Issued(String reference, int edition) ->
          draw(file, file.job(), file.breakdown(), edition + 1, true);
      case TooLate t -> draw(file, file.job(), file.breakdown(), 1, forced);
      case Waived w -> draw(file, file.job(), file.breakdown(), 1, forced);
      case Cancelled c -> NOTHING;
    };
  }

  private static Verdict waive(@Nullable ContractFile file, StaffAct act) {
    Waived waived = new Waived(act.reason());
    ToolState told = new ToolState.NotNeeded(Words.waived(act.reason()));
    if (file == null) {
      ContractFile fresh =
          new ContractFile(act.jobId(), act.memberId(), null, null, waived, List.of(), 0);
      return new Verdict.Tell(fresh.now(waived), told);
    }
    return switch (file.state()) {
      case TooLate t -> new Verdict.Tell(file.now(waived), told);
      case Waived w -> new Verdict.Tell(file.now(waived), told);
      // what is signed is taken back by cancelling the job, not by looking away
      case Issued i -> NOTHING;
      case Cancelled c -> NOTHING;
    };
  }

  /**
   * A fixed-term contract is written when the work begins at the latest, or it counts as open-ended
   * (Belgium: law of 3 July 1978, art. 9; France: Code du travail L1242-12). A job within the
   * contract of an entrepreneur-salarié has no such contract of its own.
   *
   * @param regardless staff takes the lateness upon itself, or an earlier edition was in time
   */
  private Verdict draw(
      ContractFile file, Job job, Breakdown breakdown, int edition, boolean regardless) {
    LocalDate firstDay = Dates.firstDay(job);
    boolean late = today(job).isAfter(firstDay);
    if (late && !regardless && Dates.fixedTerm(job)) {
      return new Verdict.Tell(
          file.now(new TooLate()),
          new ToolState.Refused(Words.tooLate(firstDay), Words.TOO_LATE_WHAT_TO_DO));
    }
    String reference = Dates.reference(job, edition);
    return new Verdict.Draw(
        file.now(new Issued(reference, edition)),
        job,
        breakdown,
        reference,
        late && edition == 1,
        new ToolState.Done(
            Dates.fixedTerm(job)
                ? Words.drawnUp(reference, Dates.country(job), firstDay)
                : Words.sheet(reference)));
  }

  private static ContractFile first(Job job) {
    return new ContractFile(
        job.id(), job.memberId(), null, null, new Cancelled(null), List.of(), 0);
  }

  private LocalDate today(Job job) {
    Country country = Dates.country(job);
    return LocalDate.ofInstant(now, ZoneId.of(country.zone()));
  }
}
