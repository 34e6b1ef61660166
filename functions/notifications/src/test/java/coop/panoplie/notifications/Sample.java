package coop.panoplie.notifications;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Correction;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A Dutch-speaking musician, a French-speaking theatre; nobody here exists. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final String JOB = "job-1";
  static final String NISS = "90051204664";
  static final String IBAN = "BE68539007547034";
  static final String MEMBERS_STREET = "Lange Violierenstraat 3";
  static final String MEMBERS_MAIL = "lea.peeters@example.org";
  static final String CLIENTS_MAIL = "compta@theatre.example.org";

  private Sample() {}

  static Profile member() {
    return new Profile(
        "Léa",
        "Peeters",
        NISS,
        LocalDate.of(1990, 5, 12),
        "Gent",
        new Address(MEMBERS_STREET, "2000", "Antwerpen", "BE"),
        IBAN,
        MEMBERS_MAIL,
        "+32470000000",
        Language.NL,
        Country.BE,
        new Household(Household.Scale.I, 0),
        null);
  }

  static Client client(String email) {
    return new Client(
        Client.Kind.COMPANY,
        "Théâtre de l’Étoile",
        "0456789034",
        "BE0456789034",
        email,
        "Noé Dubois",
        Language.FR,
        new Address("Place du Jeu 1", "1000", "Bruxelles", "BE"),
        null);
  }

  static Content content(String clientsMail) {
    return new Content(
        Country.BE,
        client(clientsMail),
        new Mission(
            "Concert d’hiver", "Trois soirs", Mission.Nature.PERFORMANCE, "violoniste", null),
        new Work(
            LocalDate.of(2026, 12, 10),
            LocalDate.of(2026, 12, 13),
            3,
            new BigDecimal("18"),
            new Work.Place("Bruxelles", "BE")),
        Money.eur("1250.00"),
        new Wishes(LocalDate.of(2026, 12, 14), 30, 14));
  }

  static Job job() {
    return job(CLIENTS_MAIL);
  }

  static Job job(String clientsMail) {
    return new Job(
        JOB,
        3,
        "lea",
        member(),
        content(clientsMail),
        new Job.Confirmation(Job.Confirmation.Means.CLIENT, "Noé Dubois", NOW),
        LocalDate.of(2026, 11, 23));
  }

  static DeclarationSummary summary(long version, String state) {
    return new DeclarationSummary(
        JOB,
        version,
        "lea",
        "Léa Peeters",
        MEMBERS_MAIL,
        Language.NL,
        state,
        Country.BE,
        "Concert d’hiver",
        "Théâtre de l’Étoile",
        content(CLIENTS_MAIL).work(),
        Money.eur("1250.00"));
  }

  static Fact offer(long version, String clientsMail) {
    Totals totals = totals("90.55", "722.80");
    return new Fact.OfferMade(
        new Offer(
            summary(version, "offered"),
            client(clientsMail),
            totals,
            "t0ken.Signed_1",
            Instant.parse("2026-12-07T09:00:00Z")));
  }

  /** The same offer to another address, in place of the first. */
  static Fact offerAgain(String clientsMail) {
    Offer first = ((Fact.OfferMade) offer(3, clientsMail)).offer();
    return new Fact.OfferMade(
        new Offer(
            first.summary(),
            first.client(),
            first.totals(),
            "t0ken.Signed_2",
            first.validUntil(),
            2L));
  }

  static Fact answered(OfferAnswer.Kind kind, String words) {
    return new Fact.OfferAnswered(
        new OfferAnswer(summary(3, "refused"), client(CLIENTS_MAIL), kind, words, NOW));
  }

  /** Computed again with five euros less tax. */
  static Fact corrected() {
    Totals before = totals("90.55", "722.80");
    Text tax = new Text("Précompte", "Bedrijfsvoorheffing", "Withholding tax");
    Text net = new Text("Net", "Netto", "Net");
    return new Fact.FeeCorrected(
        job(),
        1,
        before,
        new Breakdown(
            "belgium",
            "2026.2",
            LocalDate.of(2026, 12, 13),
            new Vat("S", Percent.of("6"), null, "test"),
            List.of(),
            totals("85.55", "727.80"),
            LocalDate.of(2026, 12, 22),
            List.of(),
            List.of()),
        List.of(
            correction("tax", Line.Group.TAX, tax, "-90.55", "-85.55"),
            correction("net", Line.Group.NET, net, "722.80", "727.80")));
  }

  private static Correction correction(
      String id, Line.Group group, Text label, String before, String after) {
    Money was = Money.eur(before);
    Money is = Money.eur(after);
    String why = "Le barème de décembre est paru";
    return new Correction(id, group, label, was, is, is.minus(was), why, NOW, "2026.2");
  }

  private static Totals totals(String tax, String net) {
    return new Totals(
        Money.eur("1250.00"),
        Money.eur("75.00"),
        Money.eur("1325.00"),
        Money.eur("81.25"),
        Money.eur("1168.75"),
        Money.eur("233.11"),
        Money.eur("935.64"),
        Money.eur("122.29"),
        Money.eur("813.35"),
        Money.eur(tax),
        Money.eur(net),
        Money.ZERO);
  }

  /** The member took the offer back: it is a draft again, or called off. */
  static Fact withdrawn(String state) {
    return new Fact.OfferAnswered(
        new OfferAnswer(
            summary(3, state), client(CLIENTS_MAIL), OfferAnswer.Kind.WITHDRAWN, null, NOW));
  }

  static Fact reported(Tool tool, long revision, ToolState state) {
    return new Fact.ToolReported(new ToolReport(JOB, "lea", tool, revision, state, List.of(), NOW));
  }

  static ToolState refused(String because) {
    return new ToolState.Refused(Text.same(because), Text.same("Ask staff."));
  }

  static Fact issued(Issue.Kind kind) {
    return issued(kind, CLIENTS_MAIL);
  }

  static Fact issued(Issue.Kind kind, String clientsMail) {
    boolean money = kind == Issue.Kind.INVOICE || kind == Issue.Kind.CREDIT_NOTE;
    DocumentRef pdf =
        new DocumentRef("d1", "some-pdf", "document.pdf", "application/pdf", 8, pdfKey(kind), "00");
    DocumentRef xml =
        new DocumentRef("d2", "some-xml", "document.xml", "application/xml", 5, "xml", "00");
    return new Fact.DocumentIssued(
        new Issue(
            job(clientsMail),
            money ? Tool.INVOICE : Tool.EMPLOYMENT_CONTRACT,
            kind,
            money ? "2026-000017" : "C-BE-2026-1",
            Text.same("document"),
            money ? List.of(pdf, xml) : List.of(pdf)));
  }

  static String pdfKey(Issue.Kind kind) {
    return "jobs/job-1/" + kind;
  }

  static Fact cancelled() {
    return new Fact.JobCancelled(new Cancellation(job(), "Je suis souffrante", NOW));
  }

  static Fact staff(StaffAct.Kind kind) {
    return new Fact.StaffActed(
        new StaffAct(JOB, "lea", Tool.NOTIFICATIONS, kind, "vu avec le client", "Sam", NOW));
  }
}
