package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One declaration from the form to its documents, as member, client and mailbox see it. */
class CascadeTest {
  private final House house = House.shared();
  private final Doors doors = house.doors();

  @ParameterizedTest
  @EnumSource
  void oneDeclarationSetsEveryToolGoing(Samples sample) {
    Scenario scenario = Scenario.of(doors, sample);
    Member member = scenario.member();
    String client = "cascade-" + sample.country() + "@client.example";
    ObjectNode content = scenario.content(client);

    JsonNode simulated = member.simulate(content);
    assertAddsUp(simulated.path("totals"));

    String id = scenario.offered(content);
    JsonNode declared = member.declaration(id);
    assertEquals(content.path("price"), declared.at("/content/price"));
    assertEquals(simulated.path("totals"), declared.at("/breakdown/totals"));

    OfferLink link = scenario.linkFromMail(client);
    Answer offer = link.read().expect(200);
    assertEquals(simulated.at("/totals/clientTotal"), offer.json().path("total"));
    assertShowsNothingOfThePay(offer, sample, simulated);
    assertEquals(
        "accepted", link.accept("Nora Lambrecht").expect(200).json().path("state").asText());

    Receipt receipt = member.settled(id, Scenario.PATIENCE);
    assertEquals("confirmed", receipt.state());
    assertEquals(
        List.of("fee-calculation", "employment-contract", "invoice", "notifications"),
        receipt.tools().stream().map(t -> t.path("tool").asText()).toList());
    receipt.tools().forEach(t -> assertEquals("done", t.path("state").asText(), t::toString));
    assertEquals(simulated.path("totals"), receipt.json().at("/breakdown/totals"));
    assertTrue(
        receipt.documentKinds().containsAll(List.of("contract-pdf", "invoice-pdf", "invoice-xml")),
        receipt.documentKinds()::toString);
    receipt.documents().forEach(d -> assertDownloads(member, id, d, simulated));
    assertFalse(receipt.journal().isEmpty());
    assertUnchangedIsNotSentAgain(member, id);

    assertMails(sample, client);
    house.books().assertBalanced();
    house.books().assertNumbersWithoutGap();
    house.assertNothingParked();
  }

  @ParameterizedTest
  @EnumSource
  void anInvoiceWaitsForTheDayThatWasPlanned(Samples sample) {
    Scenario scenario = Scenario.of(doors, sample);
    ObjectNode content = scenario.content("planned@client.example");
    LocalDate planned = LocalDate.parse(content.at("/work/to").asText()).minusDays(7);
    content.withObject("/wishes").put("invoiceOn", planned.toString());

    String id = scenario.accepted(content);
    Receipt waiting =
        scenario
            .member()
            .receiptWhen(
                id,
                "the invoice waits",
                Scenario.PATIENCE,
                r -> r.tools().stream().anyMatch(t -> t.has("until") && isInvoice(t)));
    assertEquals(planned.toString(), waiting.tool("invoice").path("until").asText());
    assertFalse(waiting.settled());

    new LocalClock(doors).to(planned);
    Receipt done = scenario.member().settled(id, Scenario.PATIENCE);
    assertEquals("done", done.stateOf("invoice"));
    assertTrue(done.documentKinds().contains("invoice-pdf"));
  }

  private static boolean isInvoice(JsonNode tool) {
    return tool.path("tool").asText().equals("invoice");
  }

  private void assertDownloads(Member member, String id, JsonNode document, JsonNode simulated) {
    Answer file = member.download(id, document.path("id").asText());
    String name = document.path("fileName").asText();
    assertEquals(document.path("bytes").asInt(), file.bytes().length, name);
    assertEquals(
        house.books().sha256Of(id, document.path("id").asText()), Books.sha256(file.bytes()), name);
    assertEquals(document.path("contentType").asText(), file.header("content-type"), name);
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    if (name.endsWith(".pdf")) {
      assertTrue(text.startsWith("%PDF-"), name);
    }
    if (name.endsWith(".xml")) {
      long cents = simulated.at("/totals/clientTotal/cents").asLong();
      String total = "%d.%02d".formatted(cents / 100, cents % 100);
      assertTrue(text.contains(">" + total + "<"), () -> name + " does not ask for " + total);
    }
  }

  private static void assertUnchangedIsNotSentAgain(Member member, String id) {
    String tag = member.api().get("/jobs/" + id).expect(200).header("etag");
    Answer again = member.api().call("GET", "/jobs/" + id, null, Map.of("if-none-match", tag));
    assertEquals(0, again.expect(304).bytes().length);
  }

  private static void assertAddsUp(JsonNode totals) {
    assertEquals(
        cents(totals, "price"),
        cents(totals, "contribution")
            + cents(totals, "employerContributions")
            + cents(totals, "gross")
            + cents(totals, "leftInActivity"));
    assertEquals(
        cents(totals, "net"),
        cents(totals, "gross") - cents(totals, "employeeContributions") - cents(totals, "tax"));
    assertEquals(cents(totals, "clientTotal"), cents(totals, "price") + cents(totals, "vat"));
    assertTrue(cents(totals, "net") > 0);
  }

  private static long cents(JsonNode totals, String name) {
    return totals.path(name).path("cents").asLong();
  }

  private static void assertShowsNothingOfThePay(Answer offer, Samples sample, JsonNode simulated) {
    for (String secret : List.of("nationalNumber", "iban", "birthDate")) {
      assertFalse(offer.text().contains(sample.profile().path(secret).asText()), secret);
    }
    for (String secret : List.of("gross", "net", "contribution")) {
      long cents = cents(simulated.path("totals"), secret);
      assertFalse(offer.text().contains(":" + cents + ","), secret);
    }
  }

  private void assertMails(Samples sample, String client) {
    List<JsonNode> toClient = new Mails(doors).to(client);
    String invoice = sample == Samples.MUSICIAN ? "Factuur BE-2026-" : "Facture FR-2026-";
    assertEquals(2, toClient.size(), () -> "the offer and the invoice: " + toClient);
    assertTrue(toClient.getLast().path("subject").asText().startsWith(invoice), toClient::toString);
    assertTrue(
        toClient.stream()
            .anyMatch(
                m ->
                    Receipt.list(m.path("attachments")).stream()
                        .anyMatch(
                            a -> a.path("contentType").asText().startsWith("application/pdf"))),
        "the invoice is attached");
    String pay = sample.profile().path("nationalNumber").asText();
    toClient.forEach(
        m -> assertFalse(m.toString().contains(pay), "the client reads no national number"));
    assertFalse(new Mails(doors).to(sample.profile().path("email").asText()).isEmpty());
  }
}
