package coop.panoplie.memberaccount;

import static java.util.Comparator.naturalOrder;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.memberaccount.JobFile.CalledOff;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a tool stands with a job, as people are told.
 *
 * @param at since when
 * @param stuckSince from when on staff should look, possibly in the future; absent when there is
 *     nothing to look at
 */
public record Standing(
    Tool tool,
    ToolState state,
    Instant at,
    List<DocumentRef> documents,
    @Nullable Instant stuckSince) {

  /** A tool whose turn has come and that says nothing for this long has failed somewhere. */
  static final Duration PATIENCE = Duration.ofHours(1);

  /** Every tool of the job; before it is one, those that could not do their part of the offer. */
  static List<Standing> of(JobFile file) {
    Confirmation confirmation = file.confirmation();
    if (confirmation != null) {
      return Stream.of(Tool.values()).map(tool -> of(file, confirmation, tool)).toList();
    }
    return file.state().equals("offered")
        ? file.reports().stream()
            .filter(report -> report.state() instanceof ToolState.Refused)
            .map(Standing::ofOffer)
            .toList()
        : List.of();
  }

  /** Only the member can mend an offer, so staff need not look. */
  private static Standing ofOffer(ToolReport report) {
    return new Standing(report.tool(), report.state(), report.at(), report.documents(), null);
  }

  private static Standing of(JobFile file, Confirmation confirmation, Tool tool) {
    ToolReport report = reportOf(file, tool);
    StaffAct act = actOn(file, tool);
    List<DocumentRef> documents = report == null ? List.of() : report.documents();
    if (act != null && overrules(act, report)) {
      return acted(act, documents);
    }
    if (report != null) {
      Instant since = stuckSince(report, zoneOf(file));
      return new Standing(tool, report.state(), report.at(), documents, since);
    }
    return silent(file, confirmation, tool);
  }

  /**
   * Whether staff's word stands above the tool's: a waiver until the tool shows that it did its
   * work after all, another attempt until the tool says how it went.
   */
  private static boolean overrules(StaffAct act, @Nullable ToolReport report) {
    boolean done = report != null && report.state() instanceof ToolState.Done;
    boolean heardSince = report != null && !report.at().isBefore(act.at());
    return switch (act.kind()) {
      case WAIVE -> !(done && heardSince);
      case AGAIN, FORCE -> !done && !heardSince;
    };
  }

  private static Standing acted(StaffAct act, List<DocumentRef> documents) {
    return switch (act.kind()) {
      case WAIVE -> {
        var state = new ToolState.NotNeeded(Text.same(act.reason()));
        yield new Standing(act.tool(), state, act.at(), documents, null);
      }
      case AGAIN, FORCE -> {
        Text words = Words.BEING_REDONE.with("by", act.by()).with("reason", act.reason());
        var state = new ToolState.Waiting(words, null);
        yield new Standing(act.tool(), state, act.at(), documents, act.at().plus(PATIENCE));
      }
    };
  }

  /** A tool that has not said anything yet: what it waits for follows from the cascade. */
  private static Standing silent(JobFile file, Confirmation confirmation, Tool tool) {
    CalledOff off = file.calledOff();
    if (off != null) {
      var because = Words.JOB_CANCELLED.with("reason", off.reason());
      return new Standing(tool, new ToolState.NotNeeded(because), off.at(), List.of(), null);
    }
    Instant turn = turnOf(file, confirmation, tool);
    Text waitingFor =
        switch (tool) {
          case FEE_CALCULATION -> Words.COMPUTATION;
          case EMPLOYMENT_CONTRACT, INVOICE ->
              file.computed() == null ? Words.COMPUTATION : Words.ITS_TURN;
          case NOTIFICATIONS -> Words.DOCUMENTS;
        };
    return new Standing(
        tool,
        new ToolState.Waiting(waitingFor, null),
        turn == null ? confirmation.at() : turn,
        List.of(),
        turn == null ? null : turn.plus(PATIENCE));
  }

  /** When the tool got what it needs to begin, or null when it still lacks it. */
  private static @Nullable Instant turnOf(JobFile file, Confirmation confirmation, Tool tool) {
    return switch (tool) {
      case FEE_CALCULATION -> confirmation.at();
      case EMPLOYMENT_CONTRACT, INVOICE -> {
        if (file.computed() != null) {
          yield file.computed().at();
        }
        // Waived: it will never come, so what waits for it needs a person too.
        StaffAct act = actOn(file, Tool.FEE_CALCULATION);
        yield act != null && act.kind() == StaffAct.Kind.WAIVE ? act.at() : null;
      }
      case NOTIFICATIONS ->
          file.reports().stream()
              .filter(report -> !report.documents().isEmpty())
              .map(ToolReport::at)
              .min(naturalOrder())
              .orElse(null);
    };
  }

  private static @Nullable Instant stuckSince(ToolReport report, ZoneId zone) {
    return switch (report.state()) {
      case ToolState.Refused refused -> report.at();
      case ToolState.Waiting waiting ->
          waiting.until() == null
              ? null
              : waiting.until().plusDays(1).atStartOfDay(zone).toInstant();
      case ToolState.Done done -> null;
      case ToolState.NotNeeded not -> null;
    };
  }

  private static ZoneId zoneOf(JobFile file) {
    Country country = file.summary() == null ? null : file.summary().declaration().country();
    return ZoneId.of((country == null ? Country.BE : country).zone());
  }

  private static @Nullable ToolReport reportOf(JobFile file, Tool tool) {
    return file.reports().stream().filter(r -> r.tool() == tool).findFirst().orElse(null);
  }

  private static @Nullable StaffAct actOn(JobFile file, Tool tool) {
    return file.acts().stream().filter(a -> a.tool() == tool).findFirst().orElse(null);
  }
}
