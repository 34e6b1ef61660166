package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.testing.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would stop a declaration is told with its money, before anybody submits it. */
class WarningsTest {
  private final Door door = new Door();

  @BeforeEach
  void known() {
    door.saveProfile("lea");
  }

  @Test
  void whatMayBeSubmittedComesWithoutWarning() {
    assertTrue(simulated(tree(Given.content())).path("warnings").isMissingNode());
    assertTrue(simulated(tree(RealLawTest.training())).path("warnings").isMissingNode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"BE", "FR"})
  void payUnderTheMinimumIsToldWithTheWaysOutOfTheSubmission(String country) {
    ObjectNode content = tree(country.equals("BE") ? Given.content() : RealLawTest.training());
    content.withObject("/price").put("cents", 20_000);
    JsonNode warning = only(simulated(content));
    assertEquals("/price", warning.path("pointer").asText());
    String id =
        door.call("POST /declarations")
            .as("lea")
            .body(Map.of("content", content))
            .go()
            .json()
            .path("id")
            .asText();
    List<JsonNode> refusals = new ArrayList<>();
    door.submit("lea", id).json().path("errors").forEach(refusals::add);
    assertTrue(refusals.contains(warning), () -> warning + " is not among " + refusals);
    JsonNode change = warning.at("/waysOut/0/change");
    content.withObject("/price").put("cents", change.path("/price/cents").asLong());
    assertTrue(simulated(content).path("warnings").isMissingNode());
  }

  @Test
  void aTerritoryOfItsOwnVatIsToldByItsPostalCode() {
    ObjectNode content = tree(RealLawTest.training());
    content.withObject("/client/address").put("postalCode", "97110");
    JsonNode warning = only(simulated(content));
    assertEquals("vat.territory", warning.path("code").asText());
    assertEquals("/client/address/postalCode", warning.path("pointer").asText());
  }

  @Test
  void whatIsHalfTypedOrMissingIsNotNaggedAbout() {
    ObjectNode content = tree(Given.content());
    content.withObject("/client").put("vatNumber", "BE07").put("email", "no").remove("name");
    content.withObject("/client/address").remove("postalCode");
    content.withObject("/mission").remove("title");
    assertTrue(simulated(content).path("warnings").isMissingNode());
  }

  @Test
  void aWishedNetIsNotJudgedByThePriceItReplaces() {
    ObjectNode content = tree(Given.content());
    content.withObject("/price").put("cents", 100);
    Map<String, Object> aim = Map.of("kind", "net", "amount", Money.eur("700.00"));
    Http.Answer answer = post(Map.of("content", content, "aim", aim));
    assertEquals(200, answer.status(), answer.body());
    assertTrue(answer.json().path("warnings").isMissingNode());
  }

  private static JsonNode only(JsonNode money) {
    assertEquals(1, money.path("warnings").size(), money.path("warnings").toString());
    return money.at("/warnings/0");
  }

  private JsonNode simulated(JsonNode content) {
    Http.Answer answer = post(Map.of("content", content));
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private Http.Answer post(Map<String, Object> body) {
    return door.call("POST /declarations/simulate").as("lea").unkeyed().body(body).go();
  }

  private static ObjectNode tree(Object value) {
    return (ObjectNode) Json.read(Json.write(value), JsonNode.class);
  }
}
