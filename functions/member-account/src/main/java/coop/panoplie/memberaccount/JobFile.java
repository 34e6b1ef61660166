package coop.panoplie.memberaccount;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of one job so far, gathered from events in whatever order they came. Only what the
 * receipt needs: no national number, no bank number.
 *
 * @param corrected what came of computing the money again, oldest first
 * @param reports the latest of each tool, in the tools' order
 * @param acts the latest of staff on each tool, in the tools' order
 * @param journal oldest first
 * @param updatedAt the time of the latest event
 */
public record JobFile(
    String id,
    @Nullable Known summary,
    @Nullable Confirmation confirmation,
    @Nullable CalledOff calledOff,
    @Nullable Computed computed,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Corrected> corrected,
    List<ToolReport> reports,
    List<StaffAct> acts,
    List<JournalEntry> journal,
    Instant updatedAt) {

  public JobFile {
    corrected = List.copyOf(corrected);
    reports = List.copyOf(reports);
    acts = List.copyOf(acts);
    journal = List.copyOf(journal);
  }

  /** The declaration as a list shows it, and when that was true. */
  public record Known(DeclarationSummary declaration, Instant at) {}

  /** A job that was cancelled, and why. */
  public record CalledOff(String reason, Instant at) {}

  /** The money computed for good, and when. */
  public record Computed(Breakdown breakdown, Instant at) {}

  /**
   * The money computed again with another result.
   *
   * @param number of the job's corrections, from 1
   * @param net what the member gets from then on
   */
  public record Corrected(
      long number, Money net, LocalDate payOn, List<Correction> corrections, Instant at) {
    public Corrected {
      corrections = List.copyOf(corrections);
    }
  }

  /** A job of which nothing is known yet. */
  public static JobFile unknown(String id) {
    return new JobFile(
        id, null, null, null, null, List.of(), List.of(), List.of(), List.of(), Instant.EPOCH);
  }

  /**
   * What both files together know: of each part the later one, under a total order. Joining is
   * commutative, associative and idempotent; that is why events may come in any order and any
   * number of times.
   */
  public JobFile join(JobFile other) {
    return new JobFile(
        id,
        Latest.of(
            summary,
            other.summary,
            comparingLong((Known known) -> known.declaration().version())
                .thenComparing(Known::at)
                .thenComparing(Known::toString)),
        Latest.of(
            confirmation,
            other.confirmation,
            comparing(Confirmation::at).thenComparing(Confirmation::toString)),
        Latest.of(
            calledOff, other.calledOff, comparing(CalledOff::at).thenComparing(CalledOff::reason)),
        Latest.of(
            computed, other.computed, comparing(Computed::at).thenComparing(Computed::toString)),
        Latest.byKey(
            corrected,
            other.corrected,
            Corrected::number,
            comparing(Corrected::at).thenComparing(Corrected::toString)),
        Latest.byKey(
            reports,
            other.reports,
            ToolReport::tool,
            comparingLong(ToolReport::revision)
                .thenComparing(ToolReport::at)
                .thenComparing(ToolReport::toString)),
        Latest.byKey(
            acts,
            other.acts,
            StaffAct::tool,
            comparing(StaffAct::at).thenComparing(StaffAct::toString)),
        JournalEntry.join(journal, other.journal),
        updatedAt.isAfter(other.updatedAt) ? updatedAt : other.updatedAt);
  }

  /** The state's word: what became a job stays one until it is cancelled. */
  public String state() {
    String told = summary == null ? "draft" : summary.declaration().state();
    if (calledOff != null || told.equals("cancelled")) {
      return "cancelled";
    }
    return confirmation == null ? told : "confirmed";
  }
}
