package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.DECIDE;
import static coop.panoplie.declarationintake.Given.NOW;
import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static coop.panoplie.declarationintake.Given.confirmed;
import static coop.panoplie.declarationintake.Given.draft;
import static coop.panoplie.declarationintake.Given.offered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.OfferAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellingTest {
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  @Test
  void beforeTheJobItIsSimple() {
    Change change = accepted(DECIDE.cancel(draft(), "changed my mind", LATER));

    assertEquals(new State.Cancelled("changed my mind", LATER, false), change.next().state());
    assertEquals(List.of("DeclarationSaved"), Given.told(change));
  }

  @Test
  void theClientOfAnOpenOfferHearsWithoutTheReason() {
    Change change = accepted(DECIDE.cancel(offered(), "changed my mind", LATER));

    assertEquals(new State.Cancelled("changed my mind", LATER, false), change.next().state());
    assertEquals(List.of("OfferAnswered", "DeclarationSaved"), Given.told(change));
    OfferAnswer told = ((Fact.OfferAnswered) change.facts().get(0)).answer();
    assertEquals(OfferAnswer.Kind.WITHDRAWN, told.kind());
    assertEquals("cancelled", told.summary().state());
    assertNull(told.words());
  }

  @Test
  void afterItEveryToolHears() {
    Change change = accepted(DECIDE.cancel(confirmed(), "theatre closed", LATER));

    assertEquals(List.of("JobCancelled", "DeclarationSaved"), Given.told(change));
    Fact.JobCancelled told = (Fact.JobCancelled) change.facts().get(0);
    assertEquals(confirmed().job(), told.cancellation().job());
    assertTrue(((State.Cancelled) change.next().state()).job());
  }

  @Test
  void twiceIsRefused() {
    Declaration cancelled = accepted(DECIDE.cancel(draft(), "ill", NOW)).next();

    assertEquals(
        List.of("/state already-cancelled"), codes(DECIDE.cancel(cancelled, "ill", LATER)));
  }
}
