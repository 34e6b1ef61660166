package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The receipt of a job as it goes over HTTP.
 *
 * @param version grows with every change of the receipt
 * @param settled whether it is a job of which no tool waits any more
 */
public record Receipt(
    String id,
    long version,
    String state,
    @Nullable String title,
    @Nullable String clientName,
    @Nullable Country country,
    @Nullable Work work,
    @Nullable Money price,
    @Nullable Breakdown breakdown,
    List<ToolLine> tools,
    boolean settled,
    List<Happening> journal) {

  /** One tool: done, waiting for what until when, not needed or refused because of what. */
  public record ToolLine(
      Tool tool,
      Text label,
      String state,
      Instant at,
      @Nullable Text summary,
      @Nullable Text waitingFor,
      @Nullable LocalDate until,
      @Nullable Text because,
      @Nullable Text whatToDo,
      List<Paper> documents) {}

  /** A document without its place in the store, which is nobody's business. */
  public record Paper(String id, String kind, String fileName, String contentType, long bytes) {}

  /** A line of the journal. */
  public record Happening(Instant at, Text text) {}

  /** The receipt, or null while it is not known whose declaration this is and what it says. */
  static @Nullable Receipt of(JobFile file, long version) {
    if (file.summary() == null) {
      return null;
    }
    DeclarationSummary declaration = file.summary().declaration();
    List<Standing> standings = Standing.of(file);
    return new Receipt(
        file.id(),
        version,
        file.state(),
        declaration.title(),
        declaration.clientName(),
        declaration.country(),
        declaration.work(),
        declaration.price(),
        file.computed() == null ? null : file.computed().breakdown(),
        standings.stream().map(Receipt::line).toList(),
        file.confirmation() != null
            && standings.stream().noneMatch(s -> s.state() instanceof ToolState.Waiting),
        file.journal().stream().map(entry -> new Happening(entry.at(), entry.text())).toList());
  }

  private static ToolLine line(Standing s) {
    return switch (s.state()) {
      case ToolState.Done(Text summary) -> line(s, "done", summary, null, null, null, null);
      case ToolState.Waiting(Text what, LocalDate until) ->
          line(s, "waiting", null, what, until, null, null);
      case ToolState.NotNeeded(Text because) ->
          line(s, "notNeeded", null, null, null, because, null);
      case ToolState.Refused(Text because, Text whatToDo) ->
          line(s, "refused", null, null, null, because, whatToDo);
    };
  }

  private static ToolLine line(
      Standing s,
      String state,
      @Nullable Text summary,
      @Nullable Text waitingFor,
      @Nullable LocalDate until,
      @Nullable Text because,
      @Nullable Text whatToDo) {
    return new ToolLine(
        s.tool(),
        s.tool().label(),
        state,
        s.at(),
        summary,
        waitingFor,
        until,
        because,
        whatToDo,
        s.documents().stream().map(Receipt::paper).toList());
  }

  private static Paper paper(DocumentRef ref) {
    return new Paper(ref.id(), ref.kind(), ref.fileName(), ref.contentType(), ref.bytes());
  }
}
