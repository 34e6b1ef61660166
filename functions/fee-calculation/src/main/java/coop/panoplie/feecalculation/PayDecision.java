package coop.panoplie.feecalculation;

import coop.panoplie.feecalculation.PayState.Cancelled;
import coop.panoplie.feecalculation.PayState.Computed;
import coop.panoplie.feecalculation.PayState.Refused;
import coop.panoplie.feecalculation.PayState.Waived;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What follows for the pay of a job from something that happened. Pure. */
final class PayDecision {

  private final Function<Country, Pack> packs;
  private final Instant now;

  PayDecision(Function<Country, Pack> packs, Instant now) {
    this.packs = packs;
    this.now = now;
  }

  /**
   * Empty when nothing changes.
   *
   * @param carried the sums of the job's years as they stand
   */
  Optional<Outcome> decide(@Nullable PayFile file, Fact fact, Carried carried) {
    return switch (fact) {
      // known already: computed, or cancelled by a message that overtook this one
      case Fact.JobConfirmed(Job job) ->
          file == null ? Optional.of(compute(job, 0, carried)) : Optional.empty();
      case Fact.JobCancelled(Cancellation cancellation) -> cancel(file, cancellation, carried);
      case Fact.StaffActed(StaffAct act) ->
          act.tool() == Tool.FEE_CALCULATION && file != null
              ? staff(file, act, carried)
              : Optional.empty();
      case Fact.DeclarationSaved f -> Optional.empty();
      case Fact.OfferMade f -> Optional.empty();
      case Fact.OfferAnswered f -> Optional.empty();
      case Fact.FeeCalculated f -> Optional.empty();
      case Fact.FeeCorrected f -> Optional.empty();
      case Fact.DocumentIssued f -> Optional.empty();
      case Fact.ToolReported f -> Optional.empty();
      case Fact.NotificationIssued f -> Optional.empty();
    };
  }

  /**
   * What follows for a job that stands on one that changed. Empty when it has no money to change.
   *
   * @param changed the earlier job as it now stands
   */
  Optional<Outcome> follow(PayFile file, PayFile changed, Carried carried) {
    return file.state() instanceof Computed c
        ? Optional.of(new Recomputation(packs, now).after(changed, file, c, carried))
        : Optional.empty();
  }

  private Optional<Outcome> staff(PayFile file, StaffAct act, Carried carried) {
    return switch (act.kind()) {
      // there is no wait to go past here, so forcing is trying again
      case AGAIN, FORCE ->
          switch (file.state()) {
            case Refused r -> Optional.of(compute(file.job(), file.revision(), carried));
            case Waived w -> Optional.of(compute(file.job(), file.revision(), carried));
            case Computed c ->
                Optional.of(new Recomputation(packs, now).of(file, c, act.reason(), carried));
            case Cancelled c -> Optional.empty();
          };
      case WAIVE ->
          switch (file.state()) {
            case Refused r -> Optional.of(waive(file, act.reason()));
            case Waived w -> Optional.of(waive(file, act.reason()));
            case Computed c -> Optional.empty();
            case Cancelled c -> Optional.empty();
          };
    };
  }

  private Outcome compute(Job job, long revision, Carried carried) {
    Pack pack = packs.apply(country(job));
    return switch (pack.breakdown(job.content(), job.member(), carried.before(job.id()))) {
      case Decision.Accepted<Breakdown>(Breakdown breakdown) -> {
        String entity = pack.entity().enterpriseNumber();
        Entry entry = PayEntry.of(job, breakdown.totals(), entity, today(job));
        Computed computed = new Computed(breakdown, entry, null);
        yield Outcome.told(job, revision, computed, new ToolState.Done(Words.DONE), now)
            .carrying(carried.with(job.id(), breakdown.carries()))
            .booking(List.of(entry))
            .telling(new Fact.FeeCalculated(job, breakdown));
      }
      case Decision.Rejected<Breakdown>(var reasons) -> {
        var told = new ToolState.Refused(Words.because(reasons), Words.whatToDo(reasons));
        yield Outcome.told(job, revision, new Refused(reasons), told, now);
      }
    };
  }

  private Outcome waive(PayFile file, String reason) {
    ToolState told = new ToolState.NotNeeded(Words.waived(reason));
    return Outcome.told(file.job(), file.revision(), new Waived(reason), told, now);
  }

  private Optional<Outcome> cancel(
      @Nullable PayFile file, Cancellation cancellation, Carried carried) {
    Job job = cancellation.job();
    Cancelled cancelled = new Cancelled(cancellation.reason());
    long revision = file == null ? 0 : file.revision();
    Outcome plain =
        Outcome.told(job, revision, cancelled, new ToolState.NotNeeded(Words.CANCELLED), now);
    if (file == null) {
      return Optional.of(plain);
    }
    return switch (file.state()) {
      case Computed c -> {
        ToolState told = new ToolState.NotNeeded(Words.CANCELLED_AFTER_BOOKING);
        yield Optional.of(
            Outcome.told(job, revision, cancelled, told, now)
                .carrying(carried.without(job.id()))
                .booking(c.booked().stream().map(entry -> reversed(entry, today(job))).toList()));
      }
      case Refused r -> Optional.of(plain);
      case Waived w -> Optional.of(plain);
      case Cancelled c -> Optional.empty();
    };
  }

  private static Entry reversed(Entry entry, LocalDate on) {
    return entry.reversed(entry.id() + "/reversed", on, "job cancelled");
  }

  private static Country country(Job job) {
    return Objects.requireNonNull(job.content().country());
  }

  private LocalDate today(Job job) {
    return LocalDate.ofInstant(now, ZoneId.of(country(job).zone()));
  }
}
