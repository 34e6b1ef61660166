package coop.panoplie.architecture;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.Documents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An invented violinist's job whose invoice cannot be made. */
record StuckJob(Instant at) {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

  Envelope confirmed() {
    var lea =
        new Profile(
            "Léa",
            "Test",
            null,
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
        new Mission("Concert de violon", null, Mission.Nature.PERFORMANCE, "violoniste", null);
    var work = new Work(DAY, DAY, 1, new BigDecimal("7.6"), new Work.Place("Bruxelles", "BE"));
    var content = new Content(Country.BE, null, mission, work, Money.ofCents(125_000), null);
    var confirmation = new Job.Confirmation(Job.Confirmation.Means.CLIENT, "Ada Test", at);
    return event(
        "confirmed",
        new Fact.JobConfirmed(
            new Job("job-1", 3, "lea", lea, content, confirmation, LocalDate.of(2026, 11, 23))));
  }

  Envelope done() {
    String key = Documents.key("job-1", "fee-calculation", "doc-1", "c.pdf");
    var document =
        new DocumentRef("doc-1", "contract-pdf", "c.pdf", "application/pdf", 9, key, "0");
    return event(
        "done",
        new Fact.ToolReported(
            new ToolReport(
                "job-1",
                "lea",
                Tool.FEE_CALCULATION,
                1,
                new ToolState.Done(Text.same("computed")),
                List.of(document),
                at)));
  }

  Envelope refused() {
    var state = new ToolState.Refused(Text.same("no address"), Text.same("Complete the client."));
    return event(
        "refused",
        new Fact.ToolReported(
            new ToolReport("job-1", "lea", Tool.INVOICE, 1, state, List.of(), at)));
  }

  Envelope told() {
    var words = Text.same("The invoice waits");
    return event(
        "told", new Fact.NotificationIssued(new InApp("note-1", "lea", "job-1", words, words, at)));
  }

  private Envelope event(String id, Fact fact) {
    return new Envelope(id, "test", at, "correlation-" + id, fact);
  }
}
