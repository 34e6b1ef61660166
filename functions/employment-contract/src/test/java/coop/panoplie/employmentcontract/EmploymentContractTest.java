package coop.panoplie.employmentcontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.documents.ContractView;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The function through its door: documents really printed. */
final class EmploymentContractTest {
  private static final Job JOB = Sample.belgian(Language.FR);
  private static final Instant AFTER_THE_FIRST_DAY = Instant.parse("2026-12-11T07:00:00Z");

  private final Bench bench = new Bench();
  private final Handler handler = new Handler(bench.surroundings);

  @Test
  void theComputedJobGetsItsContract() {
    hear("e1", Sample.computed(JOB));

    Issue issue = bench.sent(Fact.DocumentIssued.class).getFirst().issue();
    assertEquals(Issue.Kind.CONTRACT, issue.kind());
    assertEquals("C-BE-2026-JOB1", issue.number());
    DocumentRef document = issue.documents().getFirst();
    assertEquals("contract-pdf", document.kind());
    assertEquals("contrat-C-BE-2026-JOB1.pdf", document.fileName());
    assertEquals(
        "jobs/job-1/employment-contract/contract-pdf-e1/contrat-C-BE-2026-JOB1.pdf",
        document.key());
    assertEquals(document.bytes(), bench.objects.get(document.key()).length);

    ToolReport report = lastReport();
    ToolState.Done done = assertInstanceOf(ToolState.Done.class, report.state());
    assertTrue(done.summary().en().contains("not the Dimona declaration"), done.summary().en());
    assertEquals(List.of(document), report.documents());
  }

  @Test
  void theFrenchContractSpeaksOfItsOwnDeclaration() {
    hear("e1", Sample.computed(Sample.french(Language.FR)));
    ToolState.Done done = assertInstanceOf(ToolState.Done.class, lastReport().state());
    assertTrue(done.summary().fr().contains("DPAE"), done.summary().fr());
    assertFalse(done.summary().fr().contains("Dimona"));
  }

  @Test
  void fiveDeliveriesAreOne() {
    for (int i = 0; i < 5; i++) {
      assertTrue(hear("e1", Sample.computed(JOB)));
    }
    assertEquals(1, bench.objects.size());
    assertEquals(1, bench.sent(Fact.DocumentIssued.class).size());
    assertEquals(1, bench.sent(Fact.ToolReported.class).size());
  }

  @Test
  void aStepTriedAgainKeepsTheFirstDocument() {
    AtomicInteger commits = new AtomicInteger();
    bench.beforeEach =
        what -> {
          if (what.equals("dynamodb.transactWriteItems") && commits.incrementAndGet() == 1) {
            throw new IllegalStateException("killed");
          }
        };
    assertFalse(hear("e1", Sample.computed(JOB)));
    byte[] first = bench.objects.values().iterator().next();
    bench.now.set(Instant.parse("2026-11-24T09:00:00Z"));
    assertTrue(hear("e1", Sample.computed(JOB)));
    assertEquals(1, bench.objects.size());
    assertEquals(first, bench.objects.values().iterator().next());
  }

  @Test
  void beforeThePayIsComputedThereIsNothing() {
    hear("e1", new Fact.JobConfirmed(JOB));
    hear("s1", Sample.staff(StaffAct.Kind.AGAIN));
    assertEquals(List.of(), bench.sent);
  }

  @Test
  void cancellingTakesTheContractBackByLetter() {
    hear("e1", Sample.computed(JOB));
    for (int i = 0; i < 5; i++) {
      hear("e2", Sample.cancelled(JOB));
    }
    List<Fact.DocumentIssued> issued = bench.sent(Fact.DocumentIssued.class);
    assertEquals(2, issued.size());
    assertEquals(Issue.Kind.CONTRACT_CANCELLATION, issued.getLast().issue().kind());
    assertEquals("C-BE-2026-JOB1", issued.getLast().issue().number());
    assertEquals(
        List.of("contract-pdf", "contract-cancellation-pdf"),
        lastReport().documents().stream().map(DocumentRef::kind).toList());
    assertInstanceOf(ToolState.Done.class, lastReport().state());
  }

  @Test
  void cancellingAfterTheFirstDaySaysWhatRemainsDue() {
    hear("e1", Sample.computed(JOB));
    bench.now.set(AFTER_THE_FIRST_DAY);
    hear("e2", Sample.cancelled(JOB));
    ToolState.Done done = assertInstanceOf(ToolState.Done.class, lastReport().state());
    assertTrue(done.summary().en().contains("remains due"), done.summary().en());
  }

  @Test
  void aCancellationThatComesFirstLeavesNothingToDo() {
    hear("e2", Sample.cancelled(JOB));
    hear("e1", Sample.computed(JOB));
    assertEquals(0, bench.objects.size());
    assertInstanceOf(ToolState.NotNeeded.class, lastReport().state());
  }

  @Test
  void onceTheWorkHasBegunOnlyStaffCanHaveItWritten() {
    bench.now.set(AFTER_THE_FIRST_DAY);
    hear("e1", Sample.computed(JOB));
    assertInstanceOf(ToolState.Refused.class, lastReport().state());
    hear("s1", Sample.staff(StaffAct.Kind.AGAIN));
    assertInstanceOf(ToolState.Refused.class, lastReport().state());
    assertEquals(0, bench.objects.size());
    hear("s2", Sample.staff(StaffAct.Kind.FORCE));
    assertInstanceOf(ToolState.Done.class, lastReport().state());
    assertEquals(1, bench.objects.size());
    assertEquals(3, lastReport().revision());
  }

  /** The job of an entrepreneur-salarié follows their contract: no term to miss, no DPAE. */
  @Test
  void aCesaGetsASheetOfTheJobEvenAfterItsFirstDay() {
    Job job = Sample.cesa();
    bench.now.set(AFTER_THE_FIRST_DAY);
    hear("e1", Sample.computed(job));
    ToolState.Done done = assertInstanceOf(ToolState.Done.class, lastReport().state());
    assertTrue(done.summary().fr().contains("aucune DPAE"), done.summary().fr());
    ContractView paper =
        ContractPaper.of(
            Packs.of(Country.FR), job, Sample.breakdown(job), "C-1", job.confirmedOn(), true);
    assertEquals("Fiche de mission d’un entrepreneur salarié", paper.title());
    assertFalse(paper.toString().contains("terme précis"), paper.toString());
    hear("e2", Sample.cancelled(job));
    done = assertInstanceOf(ToolState.Done.class, lastReport().state());
    assertTrue(done.summary().fr().startsWith("Fiche de mission"), done.summary().fr());
    String letter =
        CancellationLetter.of(Packs.of(Country.FR).entity(), job, "C-1", job.confirmedOn(), true)
            .toString();
    assertTrue(letter.contains("contrat d’entrepreneur salarié continue"), letter);
  }

  @Test
  void theFirstDayItselfIsInTime() {
    bench.now.set(Instant.parse("2026-12-10T20:00:00Z"));
    hear("e1", Sample.computed(JOB));
    assertInstanceOf(ToolState.Done.class, lastReport().state());
  }

  @Test
  void staffHaveANewEditionDrawnUp() {
    hear("e1", Sample.computed(JOB));
    hear("s1", Sample.staff(StaffAct.Kind.AGAIN));
    hear("s1", Sample.staff(StaffAct.Kind.AGAIN));
    assertEquals(2, bench.objects.size());
    assertEquals(
        "C-BE-2026-JOB1-2", bench.sent(Fact.DocumentIssued.class).getLast().issue().number());
    assertEquals(2, lastReport().documents().size());
  }

  @Test
  void waivedBeforehandItStaysWaivedUntilStaffWantIt() {
    hear("s1", Sample.staff(StaffAct.Kind.WAIVE));
    assertInstanceOf(ToolState.NotNeeded.class, lastReport().state());
    hear("e1", Sample.computed(JOB));
    assertEquals(0, bench.objects.size());
    hear("s2", Sample.staff(StaffAct.Kind.AGAIN));
    assertInstanceOf(ToolState.Done.class, lastReport().state());
  }

  private boolean hear(String id, Fact fact) {
    return Http.deliver(handler, Http.event(id, fact)).isEmpty();
  }

  private ToolReport lastReport() {
    return bench.sent(Fact.ToolReported.class).getLast().report();
  }
}
