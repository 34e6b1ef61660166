package coop.panoplie.invoicegeneration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of an invoice, through the function's own door. */
class InvoicingTest {
  private final Bench bench = bench();
  private final Handler handler = new Handler(bench.surroundings);

  static Bench bench() {
    return new Bench(new Bench.Index("byDue", "due_bucket", "due"));
  }

  @Test
  void aPricedJobIsInvoicedAtOnce() {
    hear("e1", Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21));
    Issue issue = bench.sent(Fact.DocumentIssued.class).getFirst().issue();
    assertEquals(Issue.Kind.INVOICE, issue.kind());
    assertEquals("BE-2026-00001", issue.number());
    assertEquals(
        List.of("invoice-pdf", "invoice-xml"),
        issue.documents().stream().map(DocumentRef::kind).toList());
    assertEquals(
        "[jobs/job-1/invoice/BE-2026-00001-pdf/BE-2026-00001.pdf,"
            + " jobs/job-1/invoice/BE-2026-00001-xml/BE-2026-00001.xml]",
        bench.objects.keySet().toString());
    ToolState.Done done = assertInstanceOf(ToolState.Done.class, told());
    assertEquals("La facture BE-2026-00001 est émise.", done.summary().fr());
  }

  @Test
  void theFrenchEntityHasItsOwnSeriesAndFormat() {
    hear("e1", Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21));
    hear("e2", Samples.priced("job-2", Country.FR, Samples.TRAINING, Samples.FR_20));
    String key = "jobs/job-2/invoice/FR-2026-00001-xml/FR-2026-00001.xml";
    assertTrue(new String(bench.objects.get(key)).contains("CrossIndustryInvoice"));
  }

  @Test
  void theSameMessageFiveTimesChangesNothingAfterTheFirst() {
    var priced = Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21);
    for (int i = 0; i < 5; i++) {
      hear("e1", priced);
    }
    hear("e2", priced);
    assertEquals(3, bench.sent.size(), "documents to one queue, the report to two");
    assertEquals(2, bench.objects.size());
    hear("e3", Samples.priced("job-2", Country.BE, Samples.THEATRE, Samples.BE_21));
    assertTrue(bench.objects.keySet().toString().contains("BE-2026-00002"));
  }

  @Test
  void aPlannedInvoiceWaitsForItsDay() {
    LocalDate day = LocalDate.of(2026, 12, 4);
    hear("e1", Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21, day));
    assertEquals(day, assertInstanceOf(ToolState.Waiting.class, told()).until());
    Http.schedule(handler);
    assertTrue(bench.objects.isEmpty());
    bench.now.set(Instant.parse("2026-12-03T23:30:00Z")); // 4 December in Brussels
    Http.schedule(handler);
    assertInstanceOf(ToolState.Done.class, told());
    Http.schedule(handler);
    assertEquals(1, bench.sent(Fact.DocumentIssued.class).size());
  }

  @Test
  void staffCanForceAPlannedInvoice() {
    var priced =
        Samples.priced(
            "job-1", Country.BE, Samples.THEATRE, Samples.BE_21, LocalDate.of(2026, 12, 4));
    hear("e1", priced);
    hear("e2", Samples.staff(priced.job(), StaffAct.Kind.FORCE));
    assertInstanceOf(ToolState.Done.class, told());
    assertEquals(2, bench.objects.size());
  }

  @Test
  void staffCanWaiveAPlannedInvoice() {
    var priced =
        Samples.priced(
            "job-1", Country.BE, Samples.THEATRE, Samples.BE_21, LocalDate.of(2026, 12, 4));
    hear("e1", priced);
    hear("e2", Samples.staff(priced.job(), StaffAct.Kind.WAIVE));
    assertInstanceOf(ToolState.NotNeeded.class, told());
    bench.now.set(Instant.parse("2026-12-10T09:00:00Z"));
    Http.schedule(handler);
    assertTrue(bench.objects.isEmpty());
  }

  @Test
  void againPutsTheSameDocumentsBackUnderTheSameNumber() {
    var priced = Samples.priced("job-1", Country.FR, Samples.TRAINING, Samples.FR_20);
    hear("e1", priced);
    String key = bench.objects.keySet().iterator().next();
    byte[] before = bench.objects.remove(key);
    bench.now.set(Instant.parse("2026-12-20T09:00:00Z"));
    hear("e2", Samples.staff(priced.job(), StaffAct.Kind.AGAIN));
    assertArrayEquals(before, bench.objects.get(key));
    assertEquals(2, bench.objects.size());
    assertEquals(1, bench.sent(Fact.DocumentIssued.class).size(), "nobody is mailed twice");
    assertInstanceOf(ToolState.Done.class, told());
  }

  @Test
  void aJobCancelledBeforeItsInvoiceNeedsNone() {
    var priced =
        Samples.priced(
            "job-1", Country.BE, Samples.THEATRE, Samples.BE_21, LocalDate.of(2026, 12, 4));
    hear("e1", priced);
    hear("e2", Samples.cancelled(priced.job()));
    assertInstanceOf(ToolState.NotNeeded.class, told());
    assertTrue(bench.objects.isEmpty());
  }

  @Test
  void aCancellationThatOvertakesItsJobHolds() {
    var priced = Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21);
    hear("e2", Samples.cancelled(priced.job()));
    hear("e1", priced);
    assertInstanceOf(ToolState.NotNeeded.class, told());
    assertTrue(bench.objects.isEmpty());
  }

  @Test
  void aJobCancelledAfterItsInvoiceIsCredited() {
    var priced = Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21);
    hear("e1", priced);
    hear("e2", Samples.cancelled(priced.job()));
    hear("e3", Samples.cancelled(priced.job()));
    List<Fact.DocumentIssued> issued = bench.sent(Fact.DocumentIssued.class);
    assertEquals(2, issued.size());
    assertEquals(Issue.Kind.CREDIT_NOTE, issued.getLast().issue().kind());
    assertEquals("BE-CN-2026-00001", issued.getLast().issue().number());
    var report = bench.sent(Fact.ToolReported.class).getLast().report();
    assertEquals(4, report.documents().size());
    assertEquals(
        "La facture BE-2026-00001 est annulée par la note de crédit BE-CN-2026-00001.",
        assertInstanceOf(ToolState.Done.class, report.state()).summary().fr());
  }

  @Test
  void aClientWithoutWhatAnInvoiceNeedsIsRefusedAndSpendsNoNumber() {
    Client unnamed =
        new Client(
            Client.Kind.COMPANY,
            "Sans numéro",
            null,
            null,
            null,
            null,
            null,
            Samples.THEATRE.address(),
            null);
    var priced = Samples.priced("job-1", Country.BE, unnamed, Samples.BE_21);
    hear("e1", priced);
    ToolState.Refused refused = assertInstanceOf(ToolState.Refused.class, told());
    assertEquals("Il manque le numéro d'entreprise ou SIREN du client.", refused.because().fr());
    hear("e2", Samples.priced("job-2", Country.BE, Samples.THEATRE, Samples.BE_21));
    assertEquals(
        "BE-2026-00001", bench.sent(Fact.DocumentIssued.class).getFirst().issue().number());
  }

  @Test
  void aNewYearStartsAtOne() {
    hear("e1", Samples.priced("job-1", Country.BE, Samples.THEATRE, Samples.BE_21));
    bench.now.set(Instant.parse("2026-12-31T23:30:00Z")); // 2027 in Brussels
    hear("e2", Samples.priced("job-2", Country.BE, Samples.THEATRE, Samples.BE_21));
    assertEquals("BE-2027-00001", bench.sent(Fact.DocumentIssued.class).getLast().issue().number());
  }

  private void hear(String id, Fact fact) {
    JsonNode failures = Http.deliver(handler, Http.event(id, fact));
    assertEquals(0, failures.size(), failures.toString());
  }

  private ToolState told() {
    return bench.sent(Fact.ToolReported.class).getLast().report().state();
  }
}
