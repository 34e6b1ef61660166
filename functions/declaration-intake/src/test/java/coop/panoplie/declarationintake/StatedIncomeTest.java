package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Income;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.testing.Http;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grant and what a job buys, from the form to the client's page and the job. */
class StatedIncomeTest {
  private final Door door = new Door();

  @BeforeEach
  void known() {
    door.saveProfile("lea");
  }

  @Test
  void aGrantGoesThroughToTheJobWithoutVat() {
    Content grant = with(Given.content(), new Income(Income.Kind.FUNDING, null, null));
    String id = door.declare("lea", grant).json().path("id").asText();
    Http.Answer offered = door.submit("lea", id);
    assertEquals(200, offered.status(), offered.body());
    String token = door.bench.sent(Fact.OfferMade.class).getLast().offer().token();
    JsonNode page =
        door.call("POST /offers/{token}/accept")
            .at("token", token)
            .body(Map.of("name", "Noor Peeters"))
            .go()
            .json();
    assertEquals("O", page.at("/vat/category").asText());
    assertEquals(0, page.at("/vat/amount/cents").asLong());
    assertEquals(page.path("price"), page.path("total"));
    assertEquals(grant, door.bench.sent(Fact.JobConfirmed.class).getLast().job().content());
  }

  @Test
  void whatTheJobBuysIsNotTheClientsToRead() {
    Content sale = with(Given.content(), new Income(null, Money.eur("123.45"), true));
    String id = door.declare("lea", sale).json().path("id").asText();
    Http.Answer offered = door.submit("lea", id);
    assertEquals(200, offered.status(), offered.body());
    String token = door.bench.sent(Fact.OfferMade.class).getLast().offer().token();
    String page = door.call("GET /offers/{token}").at("token", token).unkeyed().go().body();
    assertFalse(page.contains("12345") || page.contains("inimumBenefit"), page);
  }

  @Test
  void inFranceAGrantIsRefusedAtItsFieldWithAOneTapWayOut() {
    Content grant = with(RealLawTest.training(), new Income(Income.Kind.FUNDING, null, null));
    JsonNode refusal = simulated(grant, 422).at("/errors/0");
    assertEquals("/income/kind", refusal.path("pointer").asText());
    JsonNode change = refusal.at("/waysOut/0/change");
    ObjectNode sale = (ObjectNode) Json.read(Json.write(grant), JsonNode.class);
    ((ObjectNode) sale.path("income")).set("kind", change.path("/income/kind"));
    assertEquals("S", simulated(sale, 200).at("/vat/category").asText());
  }

  @Test
  void chargesOfADraftMayBeTooHighButNotOutOfAllProportion() {
    Content spent = with(Given.content(), new Income(null, Money.eur("2000.00"), null));
    assertEquals(201, door.declare("lea", spent).status());
    assertEquals("/income/charges", simulated(spent, 422).at("/errors/0/pointer").asText());
    Content absurd =
        with(Given.content(), new Income(null, Money.ofCents(Long.MAX_VALUE / 2), null));
    JsonNode refusal = door.declare("lea", absurd).json().at("/errors/0");
    assertEquals("number-out-of-reach", refusal.path("code").asText());
  }

  private JsonNode simulated(Object content, int status) {
    Http.Answer answer =
        door.call("POST /declarations/simulate")
            .as("lea")
            .unkeyed()
            .body(Map.of("content", content))
            .go();
    assertEquals(status, answer.status(), answer.body());
    return answer.json();
  }

  private static Content with(Content c, Income income) {
    return new Content(
        c.country(), c.client(), c.mission(), c.work(), c.price(), c.wishes(), income);
  }
}
