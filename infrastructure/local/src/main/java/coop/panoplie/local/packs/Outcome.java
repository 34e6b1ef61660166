package coop.panoplie.local.packs;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.pack.Pack;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a pack makes of a job. */
sealed interface Outcome {

  /**
   * A breakdown was made. All in cents.
   *
   * @param cost gross and what the employer pays on top
   * @param contribution what the cooperative keeps
   * @param lines amounts by line, signed as they stand
   */
  record Paid(long net, long gross, long cost, long contribution, Map<String, Long> lines)
      implements Outcome {}

  /** The pack refuses. */
  record Refused(String code, String reason) implements Outcome {}

  /** The pack is broken for this job: a figure is not there or is not of the form it must have. */
  record Broken(String reason) implements Outcome {}

  static Outcome of(Pack pack, Job job) {
    try {
      return switch (pack.breakdown(job.content(), job.profile(), job.earlier())) {
        case Decision.Accepted<Breakdown> yes -> paid(yes.value());
        case Decision.Rejected<Breakdown> no ->
            new Refused(no.reasons().getFirst().code(), no.reasons().getFirst().title().en());
      };
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException wrong) {
      // a candidate's figures are not to be trusted yet: say so beside the person they concern
      return new Broken(String.valueOf(wrong.getMessage()));
    }
  }

  private static Paid paid(Breakdown breakdown) {
    Totals totals = breakdown.totals();
    Map<String, Long> lines = new LinkedHashMap<>();
    for (Line line : breakdown.lines()) {
      lines.merge(line.id(), line.amount().cents(), Long::sum);
    }
    return new Paid(
        totals.net().cents(),
        totals.gross().cents(),
        totals.gross().cents() + totals.employerContributions().cents(),
        totals.contribution().cents(),
        lines);
  }
}
