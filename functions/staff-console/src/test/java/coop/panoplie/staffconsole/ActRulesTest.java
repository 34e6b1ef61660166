package coop.panoplie.staffconsole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import coop.panoplie.kernel.event.StaffAct.Kind;
import coop.panoplie.staffconsole.ActRules.Ruling;
import org.junit.jupiter.api.Test;

class ActRulesTest {
  private static final String WHY = "The address is in the profile now";

  @Test
  void aReasonHasTenToFiveHundredCharacters() {
    for (String bad : new String[] {null, "", "123456789", "  123456789  ", "x".repeat(501)}) {
      assertInstanceOf(Ruling.BadReason.class, ActRules.on(Kind.AGAIN, "refused", bad));
    }
    for (String good : new String[] {"1234567890", "x".repeat(500)}) {
      assertEquals(new Ruling.Allowed(good), ActRules.on(Kind.AGAIN, "refused", good));
    }
    assertEquals(new Ruling.Allowed(WHY), ActRules.on(Kind.WAIVE, "refused", "\n " + WHY + "  "));
  }

  @Test
  void whatIsDoneStaysDone() {
    for (Kind kind : Kind.values()) {
      assertInstanceOf(Ruling.NotNow.class, ActRules.on(kind, "done", WHY));
    }
  }

  @Test
  void whatWaitsOrIsRefusedTakesAnyAct() {
    for (Kind kind : Kind.values()) {
      assertEquals(new Ruling.Allowed(WHY), ActRules.on(kind, "waiting", WHY));
      assertEquals(new Ruling.Allowed(WHY), ActRules.on(kind, "refused", WHY));
    }
  }

  @Test
  void aWaiverIsTakenBackByGeneratingAgain() {
    assertEquals(new Ruling.Allowed(WHY), ActRules.on(Kind.AGAIN, "notNeeded", WHY));
    assertInstanceOf(Ruling.NotNow.class, ActRules.on(Kind.FORCE, "notNeeded", WHY));
    assertInstanceOf(Ruling.NotNow.class, ActRules.on(Kind.WAIVE, "notNeeded", WHY));
  }
}
