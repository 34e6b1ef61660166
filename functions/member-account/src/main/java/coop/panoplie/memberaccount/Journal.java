package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.util.List;

/** Puts an event into the words of the member's journal. */
final class Journal {

  private Journal() {}

  /** The entry of an event, or none when the member has nothing to read in it. */
  static List<JournalEntry> of(Envelope event) {
    Instant at = event.time();
    String id = event.id();
    return switch (event.fact()) {
      // Every save tells of itself; the earliest is the one that counts.
      case Fact.DeclarationSaved f -> one("saved", at, Words.SAVED);
      case Fact.OfferMade f ->
          one(
              id,
              at,
              (f.offer().sentAgain() ? Words.OFFERED_AGAIN : Words.OFFERED)
                  .with("client", nameOr(f.offer().client().name())));
      case Fact.OfferAnswered f -> one(id, f.answer().at(), answered(f.answer()));
      case Fact.JobConfirmed f ->
          one("confirmed", f.job().confirmation().at(), confirmed(f.job().confirmation()));
      case Fact.JobCancelled f ->
          one(
              "cancelled",
              f.cancellation().at(),
              Words.CANCELLED.with("reason", f.cancellation().reason()));
      case Fact.FeeCalculated f ->
          one(id, at, Words.COMPUTED.with("day", Words.day(f.breakdown().payOn())));
      case Fact.FeeCorrected f ->
          one(
              "corrected#" + f.number(),
              at,
              Words.CORRECTED
                  .with("before", Words.money(f.before().net()))
                  .with("after", Words.money(f.breakdown().totals().net()))
                  .with("reason", f.corrections().getFirst().reason()));
      case Fact.ToolReported f ->
          one(
              "report#" + f.report().tool().id() + "#" + f.report().revision(),
              f.report().at(),
              reported(f.report()));
      case Fact.StaffActed f -> one(id, f.act().at(), acted(f.act()));
      case Fact.DocumentIssued f -> List.of();
      case Fact.NotificationIssued f -> List.of();
    };
  }

  private static List<JournalEntry> one(String key, Instant at, Text text) {
    return List.of(new JournalEntry(key, at, text));
  }

  private static Text answered(OfferAnswer answer) {
    Text text =
        switch (answer.kind()) {
          case CHANGES_ASKED -> Words.CHANGES_ASKED;
          case REFUSED -> Words.OFFER_REFUSED;
          case EXPIRED -> Words.OFFER_EXPIRED;
          case WITHDRAWN -> Words.OFFER_WITHDRAWN;
        };
    Text named = text.with("client", nameOr(answer.client().name()));
    return answer.words() == null || answer.words().isBlank()
        ? named
        : Words.QUOTING.with("what", named).with("words", answer.words());
  }

  private static Text confirmed(Confirmation confirmation) {
    Text text =
        switch (confirmation.means()) {
          case CLIENT -> Words.ACCEPTED;
          case PROOF -> Words.PROVEN;
        };
    return text.with("by", nameOr(confirmation.by()));
  }

  private static Text reported(ToolReport report) {
    Text text =
        switch (report.state()) {
          case ToolState.Done done -> Words.DONE.with("what", done.summary());
          case ToolState.Waiting waiting ->
              waiting.until() == null
                  ? Words.WAITING.with("what", waiting.waitingFor())
                  : Words.WAITING_UNTIL
                      .with("what", waiting.waitingFor())
                      .with("day", Words.day(waiting.until()));
          case ToolState.NotNeeded not -> Words.NOT_NEEDED.with("what", not.because());
          case ToolState.Refused refused -> Words.REFUSED.with("what", refused.because());
        };
    return text.with("tool", report.tool().label());
  }

  private static Text acted(StaffAct act) {
    Text text =
        switch (act.kind()) {
          case AGAIN -> Words.ASKED_AGAIN;
          case FORCE -> Words.FORCED;
          case WAIVE -> Words.WAIVED;
        };
    return text.with("by", act.by()).with("tool", act.tool().label()).with("reason", act.reason());
  }

  private static String nameOr(@Nullable String name) {
    return name == null ? "?" : name;
  }
}
