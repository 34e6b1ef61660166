package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.CarriedYear;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Packs;
import coop.panoplie.shell.event.Outbox;
import coop.panoplie.shell.store.CarriedYears;
import coop.panoplie.shell.store.Step;
import coop.panoplie.shell.store.Store;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the member's computed jobs left counts in what is shown and in what is offered. */
class EarlierJobsTest {
  private static final Pack BELGIUM = Packs.of(Country.BE);

  private final Door door = new Door();
  private final Store fees = new Store(door.bench.surroundings.clients().dynamoDb(), door.fees);
  private final Content content = priced("5200.00");

  @Test
  void theSimulationAndTheOfferStandOnThem() {
    Breakdown earlier = money(priced("6000.00"), SoFar.NOTHING);
    door.saveProfile("lea");
    door.saveProfile("hugo");
    JsonNode alone = simulate("lea");
    left("lea", earlier);
    JsonNode simulated = simulate("lea");

    Breakdown expected = money(content, new SoFar(earlier.carries()));
    assertEquals(tree(expected.totals()), simulated.path("totals"));
    assertEquals(tree(expected.carries()), simulated.path("carries"));
    assertNotEquals(alone.path("totals"), simulated.path("totals"), "it makes a difference");
    assertEquals(alone, simulate("hugo"), "only the member's own count");

    assertEquals(
        tree(earlier.carries()), simulated.path("soFar"), "for the law in the member's page");

    String id = door.declare("lea", content).json().path("id").asText();
    JsonNode offered = door.submit("lea", id).json();
    assertEquals(((ObjectNode) simulated).without("soFar"), offered.path("breakdown"));
    assertEquals(
        expected.totals(), door.bench.sent(Fact.OfferMade.class).getLast().offer().totals());
  }

  @Test
  void aSimulationWritesNothing() {
    door.saveProfile("lea");
    left("lea", money(content, SoFar.NOTHING));
    Set<String> calls = new HashSet<>();
    door.bench.beforeEach = calls::add;
    simulate("lea");
    assertTrue(calls.contains("dynamodb.getItem"), calls.toString());
    calls.remove("dynamodb.getItem");
    assertEquals(Set.of(), calls);
  }

  private JsonNode simulate(String member) {
    var call = door.call("POST /declarations/simulate").as(member).unkeyed();
    var answer = call.body(Map.of("content", content)).go();
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static JsonNode tree(Object value) {
    return Json.read(Json.write(value), JsonNode.class);
  }

  private void left(String member, Breakdown earlier) {
    CarriedYear year = CarriedYear.EMPTY.with("job-a", earlier.carries());
    new Step(door.bench.surroundings, fees, new Outbox(door.bench.surroundings, door.fees))
        .save(CarriedYears.none(BELGIUM, member, 2026).next(year))
        .commit();
  }

  private static Content priced(String price) {
    Content c = Given.content();
    return new Content(
        c.country(), c.client(), c.mission(), c.work(), Money.eur(price), c.wishes());
  }

  private static Breakdown money(Content content, SoFar soFar) {
    var decision = BELGIUM.breakdown(content, Given.lea(), soFar);
    return ((Decision.Accepted<Breakdown>) decision).value();
  }
}
