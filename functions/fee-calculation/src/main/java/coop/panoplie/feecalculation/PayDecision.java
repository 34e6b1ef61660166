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
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What follows for the pay of a job from something that happened. Pure. */
final class PayDecision {

  /** The file to keep, the entries to book and the facts to tell, all in one step. */
  record Outcome(PayFile file, List<Entry> entries, List<Fact> facts) {}

  private final Function<Country, Pack> packs;
  private final Instant now;

  PayDecision(Function<Country, Pack> packs, Instant now) {
    this.packs = packs;
    this.now = now;
  }

  /** Empty when nothing changes. */
  Optional<Outcome> decide(@Nullable PayFile file, Fact fact) {
    return switch (fact) {
      // known already: computed, or cancelled by a message that overtook this one
      case Fact.JobConfirmed(Job job) ->
          file == null ? Optional.of(compute(job, 0)) : Optional.empty();
      case Fact.JobCancelled(Cancellation cancellation) -> cancel(file, cancellation);
      case Fact.StaffActed(StaffAct act) ->
          act.tool() == Tool.FEE_CALCULATION && file != null ? staff(file, act) : Optional.empty();
      case Fact.DeclarationSaved f -> Optional.empty();
      case Fact.OfferMade f -> Optional.empty();
      case Fact.OfferAnswered f -> Optional.empty();
      case Fact.FeeCalculated f -> Optional.empty();
      case Fact.DocumentIssued f -> Optional.empty();
      case Fact.ToolReported f -> Optional.empty();
      case Fact.NotificationIssued f -> Optional.empty();
    };
  }

  private Optional<Outcome> staff(PayFile file, StaffAct act) {
    return switch (act.kind()) {
      // there is no wait to go past here, so forcing is trying again
      case AGAIN, FORCE ->
          switch (file.state()) {
            case Refused r -> Optional.of(compute(file.job(), file.revision()));
            case Waived w -> Optional.of(compute(file.job(), file.revision()));
            case Computed c -> Optional.empty();
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

  private Outcome compute(Job job, long revision) {
    Country country = Objects.requireNonNull(job.content().country());
    Pack pack = packs.apply(country);
    return switch (pack.breakdown(job.content(), job.member())) {
      case Decision.Accepted<Breakdown>(Breakdown breakdown) -> {
        Entry entry =
            PayEntry.of(job, breakdown.totals(), pack.entity().enterpriseNumber(), today(country));
        yield outcome(
            job,
            new Computed(breakdown, entry),
            revision,
            List.of(entry),
            List.of(new Fact.FeeCalculated(job, breakdown)),
            new ToolState.Done(Words.DONE));
      }
      case Decision.Rejected<Breakdown>(var reasons) ->
          outcome(
              job,
              new Refused(reasons),
              revision,
              List.of(),
              List.of(),
              new ToolState.Refused(Words.because(reasons), Words.whatToDo(reasons)));
    };
  }

  private Outcome waive(PayFile file, String reason) {
    return outcome(
        file.job(),
        new Waived(reason),
        file.revision(),
        List.of(),
        List.of(),
        new ToolState.NotNeeded(Words.waived(reason)));
  }

  private Optional<Outcome> cancel(@Nullable PayFile file, Cancellation cancellation) {
    Job job = cancellation.job();
    Cancelled cancelled = new Cancelled(cancellation.reason());
    ToolState plain = new ToolState.NotNeeded(Words.CANCELLED);
    if (file == null) {
      return Optional.of(outcome(job, cancelled, 0, List.of(), List.of(), plain));
    }
    return switch (file.state()) {
      case Computed(Breakdown b, Entry entry) -> {
        LocalDate on = today(Objects.requireNonNull(job.content().country()));
        yield Optional.of(
            outcome(
                job,
                cancelled,
                file.revision(),
                List.of(entry.reversed(entry.id() + "/reversed", on, "job cancelled")),
                List.of(),
                new ToolState.NotNeeded(Words.CANCELLED_AFTER_BOOKING)));
      }
      case Refused r ->
          Optional.of(outcome(job, cancelled, file.revision(), List.of(), List.of(), plain));
      case Waived w ->
          Optional.of(outcome(job, cancelled, file.revision(), List.of(), List.of(), plain));
      case Cancelled c -> Optional.empty();
    };
  }

  private Outcome outcome(
      Job job,
      PayState state,
      long revision,
      List<Entry> entries,
      List<Fact> facts,
      ToolState told) {
    long next = revision + 1;
    List<Fact> all = new ArrayList<>(facts);
    all.add(
        new Fact.ToolReported(
            new ToolReport(
                job.id(), job.memberId(), Tool.FEE_CALCULATION, next, told, List.of(), now)));
    return new Outcome(new PayFile(job, state, next), entries, List.copyOf(all));
  }

  private LocalDate today(Country country) {
    return LocalDate.ofInstant(now, ZoneId.of(country.zone()));
  }
}
