package coop.panoplie.staffconsole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import coop.panoplie.kernel.event.StaffAct.Kind;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.staffconsole.ActRules.Ruling;
import org.junit.jupiter.api.Test;

class ActRulesTest {
  private static final String WHY = "The address is in the profile now";

  @Test
  void aReasonHasTenToFiveHundredCharacters() {
    for (String bad : new String[] {null, "", "123456789", "  123456789  ", "x".repeat(501)}) {
      assertInstanceOf(
          Ruling.BadReason.class, ActRules.on(Kind.AGAIN, Tool.INVOICE, "refused", bad));
    }
    for (String good : new String[] {"1234567890", "x".repeat(500)}) {
      assertEquals(
          new Ruling.Allowed(good), ActRules.on(Kind.AGAIN, Tool.INVOICE, "refused", good));
    }
    assertEquals(
        new Ruling.Allowed(WHY),
        ActRules.on(Kind.WAIVE, Tool.INVOICE, "refused", "\n " + WHY + "  "));
  }

  @Test
  void whatIsDoneStaysDone() {
    for (Kind kind : Kind.values()) {
      assertInstanceOf(Ruling.NotNow.class, ActRules.on(kind, Tool.INVOICE, "done", WHY));
    }
  }

  @Test
  void payAloneIsComputedAgainOnceDone() {
    for (Tool tool : Tool.values()) {
      boolean pay = tool == Tool.FEE_CALCULATION;
      assertEquals(
          pay, ActRules.on(Kind.AGAIN, tool, "done", WHY) instanceof Ruling.Allowed, tool.id());
      assertInstanceOf(Ruling.NotNow.class, ActRules.on(Kind.FORCE, tool, "done", WHY));
      assertInstanceOf(Ruling.NotNow.class, ActRules.on(Kind.WAIVE, tool, "done", WHY));
    }
  }

  @Test
  void whatWaitsOrIsRefusedTakesAnyAct() {
    for (Kind kind : Kind.values()) {
      assertEquals(new Ruling.Allowed(WHY), ActRules.on(kind, Tool.INVOICE, "waiting", WHY));
      assertEquals(new Ruling.Allowed(WHY), ActRules.on(kind, Tool.INVOICE, "refused", WHY));
    }
  }

  @Test
  void aWaiverIsTakenBackByGeneratingAgain() {
    assertEquals(new Ruling.Allowed(WHY), ActRules.on(Kind.AGAIN, Tool.INVOICE, "notNeeded", WHY));
    assertInstanceOf(Ruling.NotNow.class, ActRules.on(Kind.FORCE, Tool.INVOICE, "notNeeded", WHY));
    assertInstanceOf(Ruling.NotNow.class, ActRules.on(Kind.WAIVE, Tool.INVOICE, "notNeeded", WHY));
  }
}
