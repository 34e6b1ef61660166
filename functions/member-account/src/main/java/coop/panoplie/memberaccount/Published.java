package coop.panoplie.memberaccount;

import static java.util.Comparator.naturalOrder;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.receipt.Tool;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The record of a receipt item. The staff console reads it too (decision 0003): properties may be
 * added, never renamed or taken away. {@code file} is ours alone.
 *
 * @param receipt absent until it is known whose job it is
 * @param stuck tools staff should look at, each from its moment on, which may be to come
 * @param at of the last change
 */
public record Published(
    @Nullable String memberId,
    @Nullable String memberName,
    @Nullable Receipt receipt,
    List<StuckTool> stuck,
    Instant at,
    JobFile file) {

  /** A tool that needs a person, from that moment on. */
  public record StuckTool(Tool tool, Instant since) {}

  static Published of(JobFile file, long version) {
    DeclarationSummary of = file.summary() == null ? null : file.summary().declaration();
    return new Published(
        of == null ? null : of.memberId(),
        of == null ? null : of.memberName(),
        Receipt.of(file, version),
        Standing.of(file).stream().map(Published::stuck).filter(Objects::nonNull).toList(),
        file.updatedAt(),
        file);
  }

  /** From when on the job as a whole needs a person. */
  @Nullable
  Instant stuckSince() {
    return stuck.stream().map(StuckTool::since).min(naturalOrder()).orElse(null);
  }

  private static @Nullable StuckTool stuck(Standing standing) {
    Instant since = standing.stuckSince();
    return since == null ? null : new StuckTool(standing.tool(), since);
  }
}
