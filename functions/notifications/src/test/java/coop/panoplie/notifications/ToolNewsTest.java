package coop.panoplie.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.kernel.receipt.ToolState.Done;
import coop.panoplie.kernel.receipt.ToolState.NotNeeded;
import coop.panoplie.kernel.receipt.ToolState.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other tools say decides what is still awaited, and what the member must hear. */
final class ToolNewsTest {
  private static final LocalDate PLANNED = LocalDate.of(2026, 12, 20);
  private static final ToolState NOT_NEEDED = new NotNeeded(Text.same("Waived."));
  private static final ToolState DONE = new Done(Text.same("Done."));
  private static final Fact CONFIRMED = new Fact.JobConfirmed(Sample.job());

  private final Post post = new Post();

  @BeforeEach
  void aJob() {
    post.hear("job", CONFIRMED);
    post.bench.mails.clear();
  }

  @Test
  void aWaitingToolLendsItsCauseAndItsDay() {
    hear("i1", Tool.INVOICE, 1, new Waiting(Text.same("The planned day."), PLANNED));
    assertEquals(
        new Waiting(
            new Text(
                "le contrat et la facture (The planned day)",
                "de overeenkomst en de factuur (The planned day)",
                "the contract and the invoice (The planned day)"),
            PLANNED),
        post.state());
    post.hear("c1", Sample.issued(Issue.Kind.CONTRACT));
    assertEquals(PLANNED, assertInstanceOf(Waiting.class, post.state()).until());
  }

  @Test
  void aToolThatEndsWithoutADocumentIsNotAwaited() {
    for (ToolState end : List.of(NOT_NEEDED, Sample.refused("No number."))) {
      Post one = new Post();
      one.hear("job", CONFIRMED);
      one.hear("i1", Sample.reported(Tool.INVOICE, 1, end));
      assertEquals(new Waiting(ReceiptWords.CONTRACT, LocalDate.of(2026, 12, 10)), one.state());
      one.hear("c1", Sample.issued(Issue.Kind.CONTRACT));
      assertEquals(new Done(ReceiptWords.DUE_TOLD), one.state());
    }
  }

  @Test
  void withoutAnyDocumentThereIsNothingToSend() {
    hear("c1", Tool.EMPLOYMENT_CONTRACT, 1, NOT_NEEDED);
    hear("i1", Tool.INVOICE, 1, NOT_NEEDED);
    assertEquals(new NotNeeded(ReceiptWords.NO_DOCUMENT), post.state());
  }

  @Test
  void withoutTheMoneyNothingElseComes() {
    hear("f1", Tool.FEE_CALCULATION, 1, NOT_NEEDED);
    assertEquals(new NotNeeded(ReceiptWords.NO_DOCUMENT), post.state());
  }

  @Test
  void aRefusalSetRightIsAwaitedAgain() {
    post.hear("c1", Sample.issued(Issue.Kind.CONTRACT));
    hear("i1", Tool.INVOICE, 1, Sample.refused("No number."));
    assertInstanceOf(Done.class, post.state());
    hear("i2", Tool.INVOICE, 2, new Waiting(Text.same("The planned day."), PLANNED));
    assertInstanceOf(Waiting.class, post.state());
    hear("i3", Tool.INVOICE, 3, DONE);
    assertEquals(
        new Waiting(ReceiptWords.INVOICE, LocalDate.of(2026, 12, 14)),
        post.state(),
        "the document itself is on its way");
    post.hear("i4", Sample.issued(Issue.Kind.INVOICE));
    assertEquals(new Done(ReceiptWords.ALL_TOLD), post.state());
  }

  @Test
  void newsThatChangeNothingHereAreNotReported() {
    long before = post.lastReport().revision();
    hear("f1", Tool.FEE_CALCULATION, 1, DONE);
    hear("n1", Tool.NOTIFICATIONS, 9, NOT_NEEDED);
    assertEquals(before, post.lastReport().revision());
    assertEquals(0, post.mails().size());
  }

  @Test
  void aRefusalIsMailedOnceWithWhatToDo() {
    for (int i = 0; i < 3; i++) {
      hear("i1", Tool.INVOICE, 1, Sample.refused("No number."));
    }
    hear("i2", Tool.INVOICE, 2, Sample.refused("No number."));
    assertEquals(1, post.mails().size(), "said again is not refused again");
    Post.Read mail = post.mailTo(Sample.MEMBERS_MAIL);
    assertEquals("Te regelen: Factuur, Concert d’hiver", mail.subject());
    assertTrue(mail.text().contains("Factuur: No number. Wat te doen: Ask staff."), mail.text());
    assertTrue(mail.text().contains("/jobs/job-1"));
    InApp shown = post.bench.sent(Fact.NotificationIssued.class).getLast().message();
    assertEquals("job-1-invoice-1", shown.id());

    hear("i3", Tool.INVOICE, 3, Sample.refused("No street."));
    assertEquals(2, post.mails().size());
  }

  @Test
  void aRefusalHeardBeforeTheJobIsToldWithIt() {
    Post early = new Post();
    early.hear("f1", Sample.reported(Tool.FEE_CALCULATION, 1, Sample.refused("No pack.")));
    assertEquals(0, early.mails().size(), "nobody knows yet whom to tell");
    early.hear("job", CONFIRMED);
    early.hear("i1", Sample.reported(Tool.INVOICE, 1, DONE));
    assertEquals(
        List.of(
            "Opdracht bevestigd: Concert d’hiver", "Te regelen: Loonberekening, Concert d’hiver"),
        early.mails().stream().map(Post.Read::subject).toList());
  }

  @Test
  void whatComesLateOrAfterTheCancellationIsNotTold() {
    hear("i2", Tool.INVOICE, 2, DONE);
    hear("i1", Tool.INVOICE, 1, Sample.refused("No number."));
    assertInstanceOf(Waiting.class, post.state());
    post.hear("off", Sample.cancelled());
    post.bench.mails.clear();
    hear("c1", Tool.EMPLOYMENT_CONTRACT, 1, Sample.refused("Too late."));
    assertEquals(0, post.mails().size());
  }

  @Test
  void aMailOfARefusalThatCouldNotBeSentIsSentAgainWhileItStands() {
    post.mailServiceSays(400, "MessageRejected");
    hear("i1", Tool.INVOICE, 1, Sample.refused("No number."));
    assertInstanceOf(ToolState.Refused.class, post.state());
    post.worldIsWhole();
    post.hear("s1", Sample.staff(StaffAct.Kind.AGAIN));
    assertEquals(1, post.mails().size());
    assertInstanceOf(Waiting.class, post.state());

    post.mailServiceSays(400, "MessageRejected");
    hear("c1", Tool.EMPLOYMENT_CONTRACT, 1, Sample.refused("Too late."));
    post.worldIsWhole();
    hear("c2", Tool.EMPLOYMENT_CONTRACT, 2, DONE);
    post.hear("s2", Sample.staff(StaffAct.Kind.AGAIN));
    assertEquals(1, post.mails().size(), "there is nothing to do about it any more");
    assertInstanceOf(Waiting.class, post.state());
  }

  @Test
  void everyOrderEndsTheSame() {
    List<Fact> all =
        List.of(
            CONFIRMED,
            Sample.reported(Tool.FEE_CALCULATION, 1, DONE),
            Sample.reported(Tool.EMPLOYMENT_CONTRACT, 1, Sample.refused("Too late.")),
            Sample.reported(Tool.EMPLOYMENT_CONTRACT, 2, DONE),
            Sample.issued(Issue.Kind.CONTRACT),
            Sample.reported(Tool.INVOICE, 1, new Waiting(Text.same("The day."), PLANNED)),
            Sample.reported(Tool.INVOICE, 2, NOT_NEEDED));
    for (long seed = 1; seed <= 25; seed++) {
      List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 2, 5));
      Collections.shuffle(order, new Random(seed));
      Post one = new Post();
      order.forEach(n -> one.hear("e" + n, all.get(n)));
      assertEquals(new Done(ReceiptWords.DUE_TOLD), one.state(), "seed " + seed);
      long alarms = one.mails().stream().filter(m -> m.subject().startsWith("Te regelen")).count();
      assertTrue(alarms <= 1, "seed " + seed);
    }
  }

  private void hear(String id, Tool tool, long revision, ToolState state) {
    post.hear(id, Sample.reported(tool, revision, state));
  }
}
