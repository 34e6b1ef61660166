package coop.panoplie.feecalculation;

import coop.panoplie.feecalculation.PayState.Computed;
import coop.panoplie.feecalculation.PayState.Corrected;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.breakdown.Corrections;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A computed job computed once more by the pack of today, standing on the same earlier jobs as
 * before. What was told stays; only differences are added. Pure.
 */
final class Recomputation {
  private final Function<Country, Pack> packs;
  private final Instant now;

  Recomputation(Function<Country, Pack> packs, Instant now) {
    this.packs = packs;
    this.now = now;
  }

  /**
   * As staff asked: the corrections and what follows from them, or a report that nothing changes.
   *
   * @param reason staff's, as the member reads it
   */
  Outcome of(PayFile file, Computed was, String reason, Carried carried) {
    Outcome same = told(file, was, new ToolState.Done(Words.SAME_AGAIN));
    return again(file, was, Text.same(reason), carried, same);
  }

  /** The same after an earlier job changed; silent when that changes nothing for this one. */
  Outcome after(PayFile changed, PayFile file, Computed was, Carried carried) {
    Pack pack = packs.apply(Objects.requireNonNull(file.job().content().country()));
    boolean newRules = !pack.info().version().equals(was.latest().packVersion());
    Text reason = Words.earlier(changed, newRules ? pack.info().version() : null);
    return again(file, was, reason, carried, Outcome.quiet(file));
  }

  private Outcome again(PayFile file, Computed was, Text reason, Carried carried, Outcome same) {
    Job job = file.job();
    Pack pack = packs.apply(Objects.requireNonNull(job.content().country()));
    return switch (pack.breakdown(job.content(), job.member(), carried.before(job.id()))) {
      case Decision.Accepted<Breakdown>(Breakdown today) -> {
        List<Correction> differences =
            Corrections.between(was.latest(), today, reason.in(languageOf(job)), now);
        Outcome outcome =
            differences.isEmpty() ? same : corrected(file, was, today, differences, reason, pack);
        // a job of before the sums were kept takes its place in them here
        yield outcome.carrying(carried.with(job.id(), today.carries()));
      }
      case Decision.Rejected<Breakdown>(var reasons) ->
          told(file, was, new ToolState.Done(Words.stands(reasons)));
    };
  }

  private Outcome corrected(
      PayFile file,
      Computed was,
      Breakdown today,
      List<Correction> differences,
      Text reason,
      Pack pack) {
    Job job = file.job();
    Totals before = was.latest().totals();
    Corrected so = was.corrected();
    long number = so == null ? 1 : so.times() + 1;
    LocalDate on = LocalDate.ofInstant(now, ZoneId.of(pack.country().zone()));
    Optional<Entry> entry =
        PayEntry.difference(
            job, number, before, today.totals(), pack.entity().enterpriseNumber(), on);
    Corrected next =
        new Corrected(
            number,
            today,
            joined(so == null ? List.of() : so.corrections(), differences),
            joined(so == null ? List.of() : so.entries(), entry.stream().toList()));
    Computed state = new Computed(was.breakdown(), was.entry(), next);
    return told(file, state, new ToolState.Done(Words.corrected(reason)))
        .booking(entry.stream().toList())
        .telling(new Fact.FeeCorrected(job, number, before, today, differences));
  }

  private static Language languageOf(Job job) {
    return Objects.requireNonNullElse(job.member().language(), Language.FR);
  }

  private Outcome told(PayFile file, PayState state, ToolState told) {
    return Outcome.told(file.job(), file.revision(), state, told, now);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
