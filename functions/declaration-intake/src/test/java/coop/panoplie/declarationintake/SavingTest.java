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
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavingTest {
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  @Test
  void anEmptyDraftIsSaved() {
    Change change = accepted(DECIDE.start("d", owner(), Given.nothing(), NOW));

    assertEquals("draft", change.next().state().word());
    assertEquals(1, change.next().version());
    assertEquals(List.of("DeclarationSaved"), Given.told(change));
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
  void theClientHearsThatWhatWasOfferedIsNoLongerOpen() {
    Change change = accepted(DECIDE.save(offered(), owner(), Given.nothing(), LATER));

    assertEquals(List.of("OfferAnswered", "DeclarationSaved"), Given.told(change));
    OfferAnswer told = ((Fact.OfferAnswered) change.facts().get(0)).answer();
    assertEquals(OfferAnswer.Kind.WITHDRAWN, told.kind());
    assertEquals(Given.client(), told.client(), "the one who got it, whatever is written now");
    assertEquals("Concert de Noël", told.summary().title());
    assertEquals("draft", told.summary().state());
    assertEquals(change.next().version(), told.summary().version());
  }

  @Test
  void nobodyHearsOfAnOfferThatWasOpenNoMore() {
    Instant tooLate = NOW.plus(Duration.ofDays(20));

    Change change = accepted(DECIDE.save(offered(), owner(), content(), tooLate));

    assertEquals(List.of("DeclarationSaved"), Given.told(change));
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
    Declaration expired = accepted(Answers.expire(offered(), NOW.plus(Duration.ofDays(20)))).next();

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
