package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.NOW;
import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static coop.panoplie.declarationintake.Given.offered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.OfferAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
  /** 23:59:59 in Brussels on the fourteenth day. */
  private static final Instant LAST = Instant.parse("2026-12-07T22:59:59Z");

  @Test
  void acceptingMakesTheJob() {
    Change change = accepted(Answers.accept(offered(), "Noor Peeters", NOW));

    assertEquals(List.of("JobConfirmed", "DeclarationSaved"), Given.told(change));
    Job job = change.next().job();
    assertNotNull(job);
    assertEquals(
        new Confirmation(Confirmation.Means.CLIENT, "Noor Peeters", NOW), job.confirmation());
    assertEquals(LocalDate.parse("2026-11-23"), job.confirmedOn());
    assertEquals(offered().owner().profile(), job.member());
    assertEquals(change.next().version(), job.version());
  }

  @Test
  void theDayIsTheOneOfTheEntity() {
    Instant lateInBrussels = Instant.parse("2026-11-23T23:30:00Z");

    Job job = accepted(Answers.accept(offered(), "Noor", lateInBrussels)).next().job();

    assertEquals(LocalDate.parse("2026-11-24"), job.confirmedOn());
  }

  @Test
  void theLastSecondCountsTheNextDoesNot() {
    assertEquals(
        "confirmed", accepted(Answers.accept(offered(), "Noor", LAST)).next().state().word());
    assertEquals(
        List.of("/state offer-not-open"),
        codes(Answers.accept(offered(), "Noor", LAST.plusSeconds(1))));
  }

  @Test
  void onlyOneAnswerCounts() {
    Declaration confirmed = accepted(Answers.accept(offered(), "Noor", NOW)).next();

    assertEquals(List.of("/state already-accepted"), codes(Answers.accept(confirmed, "Noor", NOW)));
    assertEquals(List.of("/state already-accepted"), codes(Answers.refuse(confirmed, "no", NOW)));
    Declaration refused = accepted(Answers.refuse(offered(), "no", NOW)).next();
    assertEquals(List.of("/state offer-not-open"), codes(Answers.askChanges(refused, "but", NOW)));
  }

  @Test
  void changesAndRefusalsAreToldWithTheirWords() {
    OfferAnswer asked = answer(accepted(Answers.askChanges(offered(), "one day less", NOW)));
    OfferAnswer refused = answer(accepted(Answers.refuse(offered(), null, NOW)));

    assertEquals(OfferAnswer.Kind.CHANGES_ASKED, asked.kind());
    assertEquals("one day less", asked.words());
    assertEquals("changesAsked", asked.summary().state());
    assertEquals(OfferAnswer.Kind.REFUSED, refused.kind());
  }

  @Test
  void silenceEndsTheOfferOnlyWhenTimeIsUp() {
    assertEquals(List.of("/state offer-not-open"), codes(Answers.expire(offered(), LAST)));

    Change change = accepted(Answers.expire(offered(), LAST.plusSeconds(1)));

    assertEquals("expired", change.next().state().word());
    assertEquals(OfferAnswer.Kind.EXPIRED, answer(change).kind());
    assertEquals(
        List.of("/state offer-not-open"),
        codes(Answers.expire(change.next(), LAST.plusSeconds(2))));
  }

  private static OfferAnswer answer(Change change) {
    return ((Fact.OfferAnswered) change.facts().get(0)).answer();
  }
}
