package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.DECIDE;
import static coop.panoplie.declarationintake.Given.NOW;
import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static coop.panoplie.declarationintake.Given.content;
import static coop.panoplie.declarationintake.Given.draft;
import static coop.panoplie.declarationintake.Given.offered;
import static coop.panoplie.declarationintake.Given.owner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmittingTest {
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  @Test
  void theOfferGoesOutWithItsMoneyAndItsLink() {
    Change change = accepted(DECIDE.submit(draft(), owner(), SoFar.NOTHING, NOW));

    Declaration next = change.next();
    assertEquals(List.of("OfferMade", "DeclarationSaved"), Given.told(change));
    assertNotNull(next.breakdown());
    assertEquals(Instant.parse("2026-12-07T22:59:59Z"), next.offer().validUntil());
    Fact.OfferMade told = (Fact.OfferMade) change.facts().get(0);
    OfferTokens.Claim claim = Given.TOKENS.verify(told.offer().token()).orElseThrow();
    assertEquals(next.id(), claim.declarationId());
    assertEquals(next.version(), claim.version());
  }

  @Test
  void nobodyMayThinkLongerThanUntilTheWorkBegins() {
    Declaration patient =
        accepted(
                DECIDE.start(
                    "d", owner(), content(Money.eur("900"), new Wishes(null, null, 60)), NOW))
            .next();

    Declaration next = accepted(DECIDE.submit(patient, owner(), SoFar.NOTHING, NOW)).next();

    assertEquals(Instant.parse("2026-12-12T22:59:59Z"), next.offer().validUntil());
  }

  @Test
  void everythingThatStopsItIsToldAtOnce() {
    Content hasty = content(null, new Wishes(null, 365, 0));
    Declaration draft = accepted(DECIDE.start("d", owner(), hasty, NOW)).next();
    Instant afterwards = Instant.parse("2026-12-13T09:00:00Z");

    assertEquals(
        List.of(
            "/work/from start-in-the-past",
            "/price missing",
            "/wishes/offerValidDays out-of-range",
            "/wishes/paymentTermDays out-of-range"),
        codes(DECIDE.submit(draft, owner(), SoFar.NOTHING, afterwards)));
  }

  @Test
  void withoutACountryThereIsNoLawToAsk() {
    Declaration draft = accepted(DECIDE.start("d", owner(), Given.nothing(), NOW)).next();

    assertEquals(
        List.of("/country missing"), codes(DECIDE.submit(draft, owner(), SoFar.NOTHING, NOW)));
  }

  @Test
  void theLawOfTheDayCounts() {
    Instant afterwards = Instant.parse("2026-12-13T09:00:00Z");

    assertEquals(
        List.of("/work/from start-in-the-past"),
        codes(DECIDE.submit(draft(), owner(), SoFar.NOTHING, afterwards)));
  }

  @Test
  void twiceIsRefusedWithWaysOut() {
    assertEquals(
        List.of("/state already-offered"),
        codes(DECIDE.submit(offered(), owner(), SoFar.NOTHING, LATER)));
  }

  @Test
  void aRefusedOfferMustChangeFirstAnExpiredOneNeedNot() {
    Declaration refused = accepted(Answers.refuse(offered(), "no", NOW)).next();
    assertEquals(
        List.of("/state refused-by-client"),
        codes(DECIDE.submit(refused, owner(), SoFar.NOTHING, LATER)));

    Instant silence = Instant.parse("2026-12-08T09:00:00Z");
    Declaration expired = accepted(Answers.expire(offered(), silence)).next();
    assertEquals(
        "offered",
        accepted(DECIDE.submit(expired, owner(), SoFar.NOTHING, silence)).next().state().word());
  }
}
