package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** The other ways a client answers, and the proof of order instead of an answer. */
class AnswersTest {
  private final House house = House.shared();
  private final Doors doors = house.doors();
  private final Scenario scenario = Scenario.of(doors, Samples.MUSICIAN);
  private final Member member = scenario.member();

  @Test
  void askedForChangesTheMemberOffersAnew() {
    ObjectNode content = scenario.content("changes@client.example");
    String id = scenario.offered(content);
    OfferLink first = scenario.linkFromMail("changes@client.example");
    first.askChanges("Trois jours plus tard").expect(200);

    JsonNode asked = member.declaration(id);
    assertEquals("changesAsked", asked.path("state").asText());
    assertEquals("Trois jours plus tard", asked.at("/answer/comment").asText());
    told("Trois jours plus tard");

    content.withObject("/price").put("cents", 150_000);
    member.api().put("/declarations/" + id, Member.input(content)).expect(200);
    assertEquals("offered", member.submit(id).path("state").asText());
    first.accept("Nora").expect(404, 409, 410);

    OfferLink second = scenario.link(id);
    assertEquals(150_000, second.read().expect(200).json().at("/price/cents").asInt());
    second.accept("Nora").expect(200);
    Receipt receipt = member.settled(id, Scenario.PATIENCE);
    assertEquals(150_000, receipt.json().at("/breakdown/totals/price/cents").asInt());
  }

  @Test
  void aRefusalEndsIt() {
    String id = scenario.offered(scenario.content("refusal@client.example"));
    OfferLink link = scenario.linkFromMail("refusal@client.example");
    link.refuse("Plus de budget").expect(200);
    assertEquals("refused", member.declaration(id).path("state").asText());
    link.accept("Nora").expect(409, 410);
    told("Plus de budget");
    noToolStarted(id);
  }

  @Test
  void anOfferNobodyAnsweredExpires() {
    ObjectNode content = scenario.content("expiry@client.example");
    content.withObject("/wishes").put("offerValidDays", 1);
    String id = scenario.offered(content);
    OfferLink link = scenario.link(id);
    new LocalClock(doors).to(scenario.today().plusDays(3));
    link.accept("Nora").expect(410);
    Wait.until(
        "the declaration says that the offer expired",
        Scenario.PATIENCE,
        () -> member.declaration(id).path("state").asText().equals("expired") ? true : null);
    noToolStarted(id);
  }

  @Test
  void aProofOfOrderConfirmsLikeAClick() {
    String id = member.declare(scenario.content("proof@client.example")).path("id").asText();
    JsonNode confirmed =
        member
            .api()
            .post("/declarations/" + id + "/proof-of-order", AccessRows.proof())
            .expect(200)
            .json();
    assertEquals("confirmed", confirmed.path("state").asText());
    assertEquals("proof", confirmed.at("/confirmation/means").asText());
    Receipt receipt = member.settled(id, Scenario.PATIENCE);
    receipt.tools().forEach(t -> assertEquals("done", t.path("state").asText(), t::toString));
  }

  @Test
  void anAcceptedOfferIsAcceptedOnce() {
    String id = scenario.accepted(scenario.content("twice@client.example"));
    Answer again = scenario.member().api().get("/declarations/" + id).expect(200);
    assertEquals("confirmed", again.json().path("state").asText());
    member.settled(id, Scenario.PATIENCE);
    house.books().assertOneOfEach(id);
  }

  private void told(String words) {
    Wait.until(
        "a mail to the member that says: " + words,
        Scenario.PATIENCE,
        () ->
            new Mails(doors)
                    .to(Samples.MUSICIAN.profile().path("email").asText()).stream()
                        .anyMatch(m -> m.path("text").asText().contains(words))
                ? true
                : null);
  }

  private void noToolStarted(String id) {
    Receipt receipt = member.receiptWhen(id, "the receipt is there", Scenario.PATIENCE, r -> true);
    assertTrue(receipt.documents().isEmpty(), () -> receipt.json().toString());
  }
}
