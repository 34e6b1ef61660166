package coop.panoplie.memberaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Offer;
import org.junit.jupiter.api.Test;

class JournalTest {
  private final Story story = Story.ofLea();

  @Test
  void anOfferSentAgainIsToldAsSuch() {
    Offer first = ((Fact.OfferMade) story.offered(1).fact()).offer();
    Offer again =
        new Offer(first.summary(), first.client(), first.totals(), "other", first.validUntil(), 2L);

    assertEquals(
        "Offre envoyée à Théâtre du Parc (test).",
        Journal.of(story.offered(1)).getFirst().text().fr());
    assertEquals(
        "Offre renvoyée à Théâtre du Parc (test), à une adresse corrigée.",
        Journal.of(story.at(2, "again", new Fact.OfferMade(again))).getFirst().text().fr());
  }
}
