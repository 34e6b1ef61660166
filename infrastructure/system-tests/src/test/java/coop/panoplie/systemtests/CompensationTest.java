package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A job called off: each tool undoes what it did, and says so. */
class CompensationTest {
  private static final String WHY = "Le théâtre ferme pour travaux";

  private final House house = House.shared();
  private final Doors doors = house.doors();

  @ParameterizedTest
  @EnumSource
  void whatWasIssuedIsUndone(Samples sample) {
    Scenario scenario = Scenario.of(doors, sample);
    String client = "undone-" + sample.country() + "@client.example";
    Receipt before = scenario.settled(scenario.content(client));
    String id = before.json().path("id").asText();

    JsonNode cancelled = scenario.member().cancel(id, WHY);
    assertEquals("cancelled", cancelled.path("state").asText());
    assertTrue(cancelled.at("/cancellation/job").asBoolean());

    Receipt receipt =
        scenario
            .member()
            .receiptWhen(
                id,
                "everything is undone",
                Scenario.PATIENCE,
                r ->
                    r.settled()
                        && r.documentKinds()
                            .containsAll(
                                List.of(
                                    "credit-note-pdf",
                                    "credit-note-xml",
                                    "contract-cancellation-pdf"))
                        // why it was called off comes by a message of its own, maybe the last
                        && r.json().path("journal").toString().contains(WHY));
    assertEquals("cancelled", receipt.state());
    assertTrue(
        receipt.documentKinds().containsAll(before.documentKinds()),
        "what was issued stays: " + receipt.documentKinds());

    house.books().assertBalanced();
    house.books().assertNumbersWithoutGap();
    house.books().assertNothingOwedFor(id);
    assertTold(client, sample == Samples.MUSICIAN ? "geannuleerd" : "annulée");
    assertTold(sample.profile().path("email").asText(), WHY);
    house.assertNothingParked();
  }

  @Test
  void whatWasNotIssuedYetNeverIs() {
    Scenario scenario = Scenario.of(doors, Samples.MUSICIAN);
    ObjectNode content = scenario.content("never@client.example");
    LocalDate planned = LocalDate.parse(content.at("/work/to").asText());
    content.withObject("/wishes").put("invoiceOn", planned.toString());
    String id = scenario.accepted(content);
    scenario
        .member()
        .receiptWhen(
            id,
            "the contract is there",
            Scenario.PATIENCE,
            r -> r.documentKinds().contains("contract-pdf"));

    scenario.member().cancel(id, WHY);
    Receipt receipt =
        scenario
            .member()
            .receiptWhen(
                id,
                "the contract is undone",
                Scenario.PATIENCE,
                r -> r.settled() && r.documentKinds().contains("contract-cancellation-pdf"));
    assertFalse(receipt.documentKinds().contains("invoice-pdf"));
    assertFalse(receipt.documentKinds().contains("credit-note-pdf"));
    assertEquals("notNeeded", receipt.stateOf("invoice"));
  }

  @Test
  void aDraftIsCalledOffWithoutAnyTool() {
    Scenario scenario = Scenario.of(doors, Samples.MUSICIAN);
    String id =
        scenario.member().declare(scenario.content("draft@client.example")).path("id").asText();
    JsonNode cancelled = scenario.member().cancel(id, WHY);
    assertEquals("cancelled", cancelled.path("state").asText());
    assertFalse(cancelled.at("/cancellation/job").asBoolean());
    assertTrue(new Mails(doors).to("draft@client.example").isEmpty());
  }

  /** The reason is the member's to tell; the client reads that it is off. */
  private void assertTold(String address, String words) {
    Wait.until(
        "a mail about the cancellation to " + address,
        Scenario.PATIENCE,
        () ->
            new Mails(doors)
                    .to(address).stream().anyMatch(m -> m.path("text").asText().contains(words))
                ? true
                : null);
  }
}
