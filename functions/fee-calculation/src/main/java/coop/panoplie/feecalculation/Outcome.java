package coop.panoplie.feecalculation;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from a message, all in one step.
 *
 * @param file to keep
 * @param carried the years' sums to keep; empty when they stay as they are
 * @param entries to book
 * @param facts to tell, the report last
 */
record Outcome(PayFile file, Carried carried, List<Entry> entries, List<Fact> facts) {

  /** Only the file changes, and the receipt is told. */
  static Outcome told(Job job, long lastRevision, PayState state, ToolState told, Instant at) {
    long revision = lastRevision + 1;
    Fact report =
        new Fact.ToolReported(
            new ToolReport(
                job.id(), job.memberId(), Tool.FEE_CALCULATION, revision, told, List.of(), at));
    PayFile file = new PayFile(job, state, revision);
    return new Outcome(file, Carried.NOTHING, List.of(), List.of(report));
  }

  /** Nothing but sums, which come with {@link #carrying}: nobody is told. */
  static Outcome quiet(PayFile file) {
    return new Outcome(file, Carried.NOTHING, List.of(), List.of());
  }

  Outcome carrying(Carried sums) {
    return new Outcome(file, sums, entries, facts);
  }

  Outcome booking(List<Entry> all) {
    return new Outcome(file, carried, all, facts);
  }

  /** Remembers which message changed what the job leaves to later ones. */
  Outcome moved(@Nullable String by) {
    return new Outcome(file.moved(by), carried, entries, facts);
  }

  /** Tells this first: who hears both can then trust the report. */
  Outcome telling(Fact fact) {
    List<Fact> all = new ArrayList<>(List.of(fact));
    all.addAll(facts);
    return new Outcome(file, carried, entries, all);
  }
}
