package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.DECIDE;
import static coop.panoplie.declarationintake.Given.NOW;
import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static coop.panoplie.declarationintake.Given.confirmed;
import static coop.panoplie.declarationintake.Given.content;
import static coop.panoplie.declarationintake.Given.draft;
import static coop.panoplie.declarationintake.Given.offered;
import static coop.panoplie.declarationintake.Given.owner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  @Nested
  class Saving {
    @Test
    void anEmptyDraftIsSaved() {
      Change change = accepted(DECIDE.start("d", owner(), Given.nothing(), NOW));

      assertEquals("draft", change.next().state().word());
      assertEquals(1, change.next().version());
      assertEquals(List.of("DeclarationSaved"), told(change));
    }

    @Test
    void whatNobodyCouldHandleIsNot() {
      Content absurd = content(new Money(Long.MAX_VALUE, null), null);

      assertEquals(
          List.of("/price/currency missing", "/price number-out-of-reach"),
          codes(DECIDE.start("d", owner(), absurd, NOW)));
    }

    @Test
    void savingAnOfferTakesItBack() {
      Declaration next = accepted(DECIDE.save(offered(), owner(), content(), LATER)).next();

      assertEquals("draft", next.state().word());
      assertNull(next.offer(), "the client's old link finds no offer");
      assertNull(next.breakdown());
      assertEquals(offered().version() + 1, next.version());
    }

    @Test
    void theClientsWordsStayUntilTheNextOffer() {
      Declaration asked = accepted(Answers.askChanges(offered(), "cheaper", NOW)).next();

      Declaration next = accepted(DECIDE.save(asked, owner(), content(), LATER)).next();

      assertEquals(new State.ChangesAsked("cheaper", NOW), next.state());
    }

    @Test
    void aRefusedOrExpiredOneBecomesADraftAgain() {
      Declaration refused = accepted(Answers.refuse(offered(), null, NOW)).next();
      Declaration expired =
          accepted(Answers.expire(offered(), NOW.plus(Duration.ofDays(20)))).next();

      for (Declaration each : List.of(refused, expired)) {
        Declaration next = accepted(DECIDE.save(each, owner(), content(), LATER)).next();
        assertEquals("draft", next.state().word());
      }
    }

    @Test
    void aJobIsNotRewritten() {
      assertEquals(
          List.of("/state already-confirmed"),
          codes(DECIDE.save(confirmed(), owner(), content(), LATER)));
      Declaration cancelled = accepted(DECIDE.cancel(draft(), "ill", NOW)).next();
      assertEquals(
          List.of("/state already-cancelled"),
          codes(DECIDE.save(cancelled, owner(), content(), LATER)));
    }
  }

  @Nested
  class Submitting {
    @Test
    void theOfferGoesOutWithItsMoneyAndItsLink() {
      Change change = accepted(DECIDE.submit(draft(), owner(), NOW));

      Declaration next = change.next();
      assertEquals(List.of("OfferMade", "DeclarationSaved"), told(change));
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

      Declaration next = accepted(DECIDE.submit(patient, owner(), NOW)).next();

      assertEquals(Instant.parse("2026-12-12T22:59:59Z"), next.offer().validUntil());
    }

    @Test
    void everythingMissingIsToldAtOnce() {
      Owner stranger =
          new Owner(
              "x",
              "x",
              null,
              null,
              new Profile(null, null, null, null, null, null, null, null, null, null, null, null));
      Content bare = new Content(content().country(), null, null, content().work(), null, null);
      Declaration draft = accepted(DECIDE.start("d", stranger, bare, NOW)).next();

      assertEquals(
          List.of(
              "/client missing",
              "/mission/title missing",
              "/mission/function missing",
              "/profile/givenName missing",
              "/profile/familyName missing",
              "/profile/nationalNumber missing",
              "/profile/birthDate missing",
              "/profile/iban missing",
              "/profile/address missing"),
          codes(DECIDE.submit(draft, stranger, NOW)));
    }

    @Test
    void withoutACountryThereIsNoLawToAsk() {
      Declaration draft = accepted(DECIDE.start("d", owner(), Given.nothing(), NOW)).next();

      assertEquals(List.of("/country missing"), codes(DECIDE.submit(draft, owner(), NOW)));
    }

    @Test
    void theLawOfTheDayCounts() {
      Instant afterwards = Instant.parse("2026-12-13T09:00:00Z");

      assertEquals(
          List.of("/work/from start-in-the-past"),
          codes(DECIDE.submit(draft(), owner(), afterwards)));
    }

    @Test
    void twiceIsRefusedWithWaysOut() {
      assertEquals(
          List.of("/state already-offered"), codes(DECIDE.submit(offered(), owner(), LATER)));
    }

    @Test
    void aRefusedOfferMustChangeFirstAnExpiredOneNeedNot() {
      Declaration refused = accepted(Answers.refuse(offered(), "no", NOW)).next();
      assertEquals(
          List.of("/state refused-by-client"), codes(DECIDE.submit(refused, owner(), LATER)));

      Instant silence = Instant.parse("2026-12-08T09:00:00Z");
      Declaration expired = accepted(Answers.expire(offered(), silence)).next();
      assertEquals(
          "offered", accepted(DECIDE.submit(expired, owner(), silence)).next().state().word());
    }
  }

  @Nested
  class Proving {
    @Test
    void aSignedOrderConfirmsWithoutTheClientsClick() {
      for (Declaration each : List.of(draft(), offered())) {
        Change change = accepted(DECIDE.attachProof(each, owner(), Given.PROOF, NOW));

        assertEquals(List.of("JobConfirmed", "DeclarationSaved"), told(change));
        assertEquals(
            new Confirmation(Confirmation.Means.PROOF, "order.pdf", NOW),
            change.next().job().confirmation());
        assertEquals(Given.PROOF, change.next().proof());
      }
    }

    @Test
    void butOnlyOfWhatCouldBeOffered() {
      Declaration bare = accepted(DECIDE.start("d", owner(), Given.nothing(), NOW)).next();

      assertEquals(
          List.of("/country missing"), codes(DECIDE.attachProof(bare, owner(), Given.PROOF, NOW)));
      assertEquals(
          List.of("/state already-confirmed"),
          codes(DECIDE.attachProof(confirmed(), owner(), Given.PROOF, NOW)));
    }
  }

  @Nested
  class Cancelling {
    @Test
    void beforeTheJobItIsSimple() {
      for (Declaration each : List.of(draft(), offered())) {
        Change change = accepted(DECIDE.cancel(each, "changed my mind", LATER));

        assertEquals(new State.Cancelled("changed my mind", LATER, false), change.next().state());
        assertEquals(List.of("DeclarationSaved"), told(change));
      }
    }

    @Test
    void afterItEveryToolHears() {
      Change change = accepted(DECIDE.cancel(confirmed(), "theatre closed", LATER));

      assertEquals(List.of("JobCancelled", "DeclarationSaved"), told(change));
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

  @Nested
  class Simulating {
    @Test
    void itIsTheMoneyTheOfferWillHave() {
      assertEquals(
          accepted(DECIDE.submit(draft(), owner(), NOW)).next().breakdown(),
          accepted(DECIDE.simulate(owner(), content())));
    }

    @Test
    void whatIsMissingForItIsToldByField() {
      assertEquals(List.of("/country missing"), codes(DECIDE.simulate(owner(), Given.nothing())));
    }
  }

  static List<String> told(Change change) {
    return change.facts().stream().map(f -> f.getClass().getSimpleName()).toList();
  }
}
