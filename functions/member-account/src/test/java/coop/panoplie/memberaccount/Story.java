package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The life of one invented job, event by event. */
final class Story {
  static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  static final LocalDate PAID = LocalDate.of(2026, 12, 15);

  final String id;
  final String member;

  Story(String id, String member) {
    this.id = id;
    this.member = member;
  }

  /** A violinist's evening for a theatre. */
  static Story ofLea() {
    return new Story("job-1", "lea");
  }

  static Instant minute(int minutes) {
    return START.plusSeconds(60L * minutes);
  }

  Envelope at(int minute, String eventId, Fact fact) {
    return new Envelope(id + "-" + eventId, "test", minute(minute), "correlation-1", fact);
  }

  DeclarationSummary summary(long version, String state) {
    return new DeclarationSummary(
        id,
        version,
        member,
        "Léa Test",
        "lea@example.org",
        Language.FR,
        state,
        Country.BE,
        "Concert de Noël",
        "Théâtre du Parc (test)",
        work(),
        Money.ofCents(125_000));
  }

  static Work work() {
    return new Work(
        LocalDate.of(2026, 12, 4),
        LocalDate.of(2026, 12, 4),
        1,
        new BigDecimal("7.6"),
        new Work.Place("Bruxelles", "BE"));
  }

  Client client() {
    return new Client(
        Client.Kind.COMPANY,
        "Théâtre du Parc (test)",
        null,
        null,
        "theatre@example.org",
        null,
        Language.FR,
        null,
        null);
  }

  Job job() {
    var profile =
        new Profile(
            "Léa",
            "Test",
            "85073003328",
            null,
            null,
            null,
            null,
            null,
            null,
            Language.FR,
            Country.BE,
            null,
            null);
    var mission =
        new Mission("Concert de Noël", null, Mission.Nature.PERFORMANCE, "violoniste", null);
    var content = new Content(Country.BE, client(), mission, work(), Money.ofCents(125_000), null);
    var confirmation = new Job.Confirmation(Job.Confirmation.Means.CLIENT, "Ada Test", minute(3));
    return new Job(id, 3, member, profile, content, confirmation, LocalDate.of(2026, 11, 23));
  }

  static Breakdown breakdown() {
    Money price = Money.ofCents(125_000);
    Money net = Money.ofCents(61_234);
    var totals =
        new Totals(
            price,
            Money.ofCents(7_500),
            Money.ofCents(132_500),
            price,
            price,
            price,
            price,
            price,
            price,
            price,
            net,
            Money.ZERO);
    var line =
        new Line(
            new Origin(
                "net",
                Line.Group.NET,
                Text.same("Net"),
                "net",
                "2026.1",
                "test",
                "A",
                Certainty.EXACT,
                null,
                false),
            Exact.of(price),
            Percent.of("13.07").factor(),
            net.cents(),
            Rounding.CENT_HALF_UP,
            Inputs.NONE);
    return new Breakdown(
        "belgium",
        "2026.1",
        LocalDate.of(2026, 12, 4),
        new Vat("S", Percent.of("6"), null, "test"),
        List.of(line),
        totals,
        PAID,
        List.of(),
        List.of());
  }

  DocumentRef document(String documentId, String kind) {
    return new DocumentRef(
        documentId,
        kind,
        documentId + ".pdf",
        "application/pdf",
        1_234,
        "jobs/" + id + "/" + documentId,
        "00");
  }

  Envelope saved(int minute, long version, String state) {
    return saved(minute, summary(version, state));
  }

  Envelope saved(int minute, DeclarationSummary summary) {
    return at(minute, "saved-" + summary.version(), new Fact.DeclarationSaved(summary));
  }

  Envelope offered(int minute) {
    var offer =
        new Offer(summary(2, "offered"), client(), breakdown().totals(), "token", minute(20_000));
    return at(minute, "offered", new Fact.OfferMade(offer));
  }

  Envelope answered(int minute, OfferAnswer.Kind kind, String words) {
    String state =
        switch (kind) {
          case CHANGES_ASKED -> "changesAsked";
          case REFUSED -> "refused";
          case EXPIRED -> "expired";
          case WITHDRAWN -> "draft";
        };
    return at(
        minute,
        "answered",
        new Fact.OfferAnswered(
            new OfferAnswer(summary(3, state), client(), kind, words, minute(minute))));
  }

  Envelope confirmed() {
    return at(3, "confirmed", new Fact.JobConfirmed(job()));
  }

  Envelope calculated(int minute) {
    return at(minute, "calculated", new Fact.FeeCalculated(job(), breakdown()));
  }

  Envelope cancelled(int minute) {
    return at(
        minute,
        "cancelled",
        new Fact.JobCancelled(new Cancellation(job(), "Salle inondée", minute(minute))));
  }

  Envelope reported(
      int minute, Tool tool, long revision, ToolState state, DocumentRef... documents) {
    var report =
        new ToolReport(id, member, tool, revision, state, List.of(documents), minute(minute));
    return at(minute, tool.id() + "-" + revision, new Fact.ToolReported(report));
  }

  Envelope acted(int minute, Tool tool, StaffAct.Kind kind, String reason) {
    var act = new StaffAct(id, member, tool, kind, reason, "Sam Test", minute(minute));
    return at(minute, "act-" + minute, new Fact.StaffActed(act));
  }

  Envelope told(int minute, String messageId, String to) {
    var message =
        new InApp(
            messageId, to, id, Text.same("Title " + messageId), Text.same("Body"), minute(minute));
    return at(minute, "told-" + messageId, new Fact.NotificationIssued(message));
  }

  static ToolState done(String what) {
    return new ToolState.Done(Text.same(what));
  }

  static ToolState waiting(LocalDate until) {
    return new ToolState.Waiting(Text.same("the planned date"), until);
  }

  static ToolState refused(String why) {
    return new ToolState.Refused(Text.same(why), Text.same("Complete the profile."));
  }

  /** From the first save to the last tool. */
  List<Envelope> whole() {
    return List.of(
        saved(0, 1, "draft"),
        saved(1, 2, "offered"),
        offered(1),
        saved(3, 3, "confirmed"),
        confirmed(),
        calculated(4),
        reported(4, Tool.FEE_CALCULATION, 1, done("paid on 15 December")),
        reported(5, Tool.INVOICE, 1, waiting(LocalDate.of(2026, 12, 5))),
        reported(9, Tool.INVOICE, 2, done("2026-0001"), document("inv-1", "invoice-pdf")),
        reported(5, Tool.EMPLOYMENT_CONTRACT, 1, refused("no national number")),
        acted(6, Tool.EMPLOYMENT_CONTRACT, StaffAct.Kind.AGAIN, "The number is there now"),
        reported(7, Tool.EMPLOYMENT_CONTRACT, 2, done("signed"), document("c-1", "contract-pdf")),
        reported(8, Tool.NOTIFICATIONS, 1, done("2 mails")));
  }
}
