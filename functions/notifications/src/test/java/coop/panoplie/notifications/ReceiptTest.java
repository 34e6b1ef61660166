package coop.panoplie.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.kernel.receipt.ToolState.Done;
import coop.panoplie.kernel.receipt.ToolState.NotNeeded;
import coop.panoplie.kernel.receipt.ToolState.Waiting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the receipt says of this tool as a job goes on. */
final class ReceiptTest {
  private static final Text BOTH =
      new Text(
          "le contrat et la facture",
          "de overeenkomst en de factuur",
          "the contract and the invoice");

  private final Post post = new Post();

  @Test
  void fromTheOfferToAllIsSent() {
    assertEquals(
        new Waiting(ReceiptWords.CLIENTS_ANSWER, LocalDate.of(2026, 12, 7)),
        after("e1", Sample.offer(2, Sample.CLIENTS_MAIL)));
    assertEquals(
        new Waiting(BOTH, LocalDate.of(2026, 12, 14)),
        after("e2", new Fact.JobConfirmed(Sample.job())));
    assertEquals(
        new Waiting(ReceiptWords.INVOICE, LocalDate.of(2026, 12, 14)),
        after("e3", Sample.issued(Issue.Kind.CONTRACT)));
    assertInstanceOf(Done.class, after("e4", Sample.issued(Issue.Kind.INVOICE)));
    assertEquals(4, post.lastReport().revision());
  }

  @Test
  void theInvoiceFirstWaitsForTheContractUntilTheWorkBegins() {
    assertEquals(
        new Waiting(ReceiptWords.CONTRACT, LocalDate.of(2026, 12, 10)),
        after("e1", Sample.issued(Issue.Kind.INVOICE)));
  }

  @Test
  void aRefusedOfferNeedsNoMore() {
    after("e1", Sample.offer(2, Sample.CLIENTS_MAIL));
    assertInstanceOf(
        NotNeeded.class, after("e2", Sample.answered(OfferAnswer.Kind.REFUSED, "trop cher")));
  }

  @Test
  void anOfferTakenBackWaitsForAnotherUnlessItIsCalledOff() {
    after("e1", Sample.offer(2, Sample.CLIENTS_MAIL));
    assertEquals(new Waiting(ReceiptWords.NEW_OFFER, null), after("e2", Sample.withdrawn("draft")));
    Post other = new Post();
    other.hear("e1", Sample.offer(2, Sample.CLIENTS_MAIL));
    other.hear("e2", Sample.withdrawn("cancelled"));
    assertInstanceOf(NotNeeded.class, other.state());
  }

  @Test
  void anOldOfferIsNotSentOnceThereIsAJob() {
    after("e1", new Fact.JobConfirmed(Sample.job()));
    post.hear("e2", Sample.offer(2, Sample.CLIENTS_MAIL));
    assertEquals(1, post.mails().size());
  }

  @Test
  void aNewOfferToACorrectedAddressLiftsTheRefusal() {
    assertInstanceOf(ToolState.Refused.class, after("e1", Sample.offer(2, "nobody at example")));
    assertInstanceOf(Waiting.class, after("e2", Sample.offer(4, Sample.CLIENTS_MAIL)));
  }

  @Test
  void aCancelledJobWaitsForTheCorrectionsOfWhatWasSent() {
    after("e1", Sample.issued(Issue.Kind.INVOICE));
    after("e2", Sample.issued(Issue.Kind.CONTRACT));
    assertEquals(new Waiting(ReceiptWords.CREDIT_NOTE, null), after("e3", Sample.cancelled()));
    assertEquals(
        new Waiting(ReceiptWords.CONTRACT_CANCELLATION, null),
        after("e4", Sample.issued(Issue.Kind.CREDIT_NOTE)));
    assertEquals(
        new Done(ReceiptWords.CANCELLATION_TOLD),
        after("e5", Sample.issued(Issue.Kind.CONTRACT_CANCELLATION)));
  }

  @Test
  void aJobCancelledBeforeAnythingWasSentIsDone() {
    after("e1", new Fact.JobConfirmed(Sample.job()));
    assertInstanceOf(Done.class, after("e2", Sample.cancelled()));
  }

  @Test
  void aConfirmationAfterTheCancellationIsNotTold() {
    after("e1", Sample.cancelled());
    post.hear("e2", new Fact.JobConfirmed(Sample.job()));
    assertEquals(2, post.mails().size());
    assertInstanceOf(Done.class, post.state());
  }

  @Test
  void staffStopTheWaitOrWaiveTheTool() {
    after("e1", Sample.issued(Issue.Kind.CONTRACT));
    assertInstanceOf(Done.class, after("s1", Sample.staff(StaffAct.Kind.FORCE)));
    NotNeeded waived =
        assertInstanceOf(NotNeeded.class, after("s2", Sample.staff(StaffAct.Kind.WAIVE)));
    assertEquals("Waived: vu avec le client", waived.because().en());
    int before = post.mails().size();
    after("e2", Sample.issued(Issue.Kind.INVOICE));
    assertEquals(before, post.mails().size(), "a waived tool writes no more");
    after("e3", Sample.issued(Issue.Kind.CREDIT_NOTE));
    assertEquals(before + 2, post.mails().size(), "a correction always reaches people");
  }

  private ToolState after(String id, Fact fact) {
    post.hear(id, fact);
    return post.state();
  }
}
