package coop.panoplie.memberaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.event.StaffAct;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What people are told of a tool, and when staff are told to look. */
class StandingTest {
  private final Story story = Story.ofLea();

  @Test
  void aReceiptCanBeRehearsedWithoutAStore() {
    AccountRehearsal.run();
  }

  @Test
  void noToolStandsBeforeTheJobIsConfirmed() {
    assertTrue(Standing.of(after(story.saved(0, 1, "draft"))).isEmpty());
  }

  @Test
  void anOpenOfferShowsWhatWentWrongWithItAndNothingElse() {
    JobFile file =
        after(
            story.offered(1),
            story.reported(1, Tool.NOTIFICATIONS, 1, Story.refused("no such address")));
    Standing refused = of(file, Tool.NOTIFICATIONS);
    assertEquals(Story.refused("no such address"), refused.state());
    assertNull(refused.stuckSince(), "only its member can mend an offer");
    assertEquals(1, Standing.of(file).size());
    assertFalse(Receipt.of(file, 1).settled());

    Envelope mended = story.reported(2, Tool.NOTIFICATIONS, 2, Story.waiting(null));
    assertTrue(Standing.of(Projection.apply(file, mended)).isEmpty());
    Envelope over = story.answered(2, OfferAnswer.Kind.REFUSED, "no budget");
    assertTrue(Standing.of(Projection.apply(file, over)).isEmpty());
  }

  @Test
  void everyToolWaitsOnceTheJobIsConfirmed() {
    JobFile file = after(story.confirmed());
    for (Tool tool : Tool.values()) {
      assertInstanceOf(ToolState.Waiting.class, of(file, tool).state());
    }
    assertFalse(Receipt.of(file, 1).settled());
  }

  @Test
  void aSilentComputationIsStuckAfterAnHourAndTheOthersOnlyWaitForIt() {
    JobFile file = after(story.confirmed());
    assertEquals(Story.minute(63), of(file, Tool.FEE_CALCULATION).stuckSince());
    assertNull(of(file, Tool.INVOICE).stuckSince());
    assertNull(of(file, Tool.NOTIFICATIONS).stuckSince());
  }

  @Test
  void aToolThatStaysSilentOnItsTurnIsStuck() {
    JobFile file = after(story.confirmed(), story.calculated(4));
    assertEquals(Story.minute(64), of(file, Tool.INVOICE).stuckSince());
  }

  @Test
  void withoutAComputationTheToolsAfterItNeedAPerson() {
    JobFile file =
        after(
            story.confirmed(),
            story.acted(6, Tool.FEE_CALCULATION, StaffAct.Kind.WAIVE, "Paid by hand"));
    assertEquals(Story.minute(66), of(file, Tool.INVOICE).stuckSince());
  }

  @Test
  void aRefusedToolIsStuckAtOnceAndADatedWaitTheDayAfter() {
    JobFile file =
        after(
            story.confirmed(),
            story.reported(5, Tool.EMPLOYMENT_CONTRACT, 1, Story.refused("no number")),
            story.reported(5, Tool.INVOICE, 1, Story.waiting(LocalDate.of(2026, 12, 5))));
    assertEquals(Story.minute(5), of(file, Tool.EMPLOYMENT_CONTRACT).stuckSince());
    assertEquals(
        Instant.parse("2026-12-05T23:00:00Z"),
        of(file, Tool.INVOICE).stuckSince(),
        "midnight in Brussels");
  }

  @Test
  void anOlderReportThatComesLateChangesNothing() {
    JobFile file =
        after(
            story.confirmed(),
            story.reported(9, Tool.INVOICE, 2, Story.done("2026-0001")),
            story.reported(5, Tool.INVOICE, 1, Story.refused("no address")));
    assertEquals(Story.done("2026-0001"), of(file, Tool.INVOICE).state());
  }

  @Test
  void aWaivedToolIsNotNeededForTheReasonStaffGave() {
    JobFile file =
        after(
            story.confirmed(),
            story.reported(5, Tool.INVOICE, 1, Story.refused("no address")),
            story.acted(6, Tool.INVOICE, StaffAct.Kind.WAIVE, "The client pays in cash"),
            story.reported(7, Tool.INVOICE, 2, Story.waiting(null)));
    var state = assertInstanceOf(ToolState.NotNeeded.class, of(file, Tool.INVOICE).state());
    assertEquals("The client pays in cash", state.because().nl());
    assertNull(of(file, Tool.INVOICE).stuckSince());
  }

  @Test
  void aWaivedToolThatDidItsWorkAfterAllSaysSo() {
    JobFile file =
        after(
            story.confirmed(),
            story.acted(6, Tool.INVOICE, StaffAct.Kind.WAIVE, "The client pays in cash"),
            story.reported(7, Tool.INVOICE, 2, Story.done("2026-0001")));
    assertEquals(Story.done("2026-0001"), of(file, Tool.INVOICE).state());
  }

  @Test
  void anotherAttemptIsAwaitedUntilTheToolAnswers() {
    JobFile asked =
        after(
            story.confirmed(),
            story.reported(5, Tool.INVOICE, 1, Story.refused("no address")),
            story.acted(6, Tool.INVOICE, StaffAct.Kind.AGAIN, "The address is there now"));
    assertInstanceOf(ToolState.Waiting.class, of(asked, Tool.INVOICE).state());
    assertEquals(Story.minute(66), of(asked, Tool.INVOICE).stuckSince());

    Envelope answer = story.reported(7, Tool.INVOICE, 2, Story.refused("still none"));
    assertEquals(
        Story.refused("still none"), of(Projection.apply(asked, answer), Tool.INVOICE).state());
  }

  @Test
  void aCancelledJobNeedsNoToolThatHadNotBegun() {
    JobFile file =
        after(
            story.confirmed(),
            story.reported(4, Tool.FEE_CALCULATION, 1, Story.done("computed")),
            story.cancelled(6));
    assertInstanceOf(ToolState.NotNeeded.class, of(file, Tool.INVOICE).state());
    assertEquals("cancelled", file.state());
    assertTrue(Receipt.of(file, 1).settled());
  }

  private JobFile after(Envelope... events) {
    JobFile file = JobFile.unknown(story.id);
    for (Envelope event : events) {
      file = Projection.apply(file, event);
    }
    return file;
  }

  private static Standing of(JobFile file, Tool tool) {
    return Standing.of(file).stream().filter(s -> s.tool() == tool).findFirst().orElseThrow();
  }
}
