package coop.panoplie.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.invoice.Heading;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of a client are named as its own country names them, each said once. */
class BuyerLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "BE | 0403019261 | BE0403019261 | TVA BE0403019261",
        "BE | 0403019261 | - | N° d'entreprise 0403.019.261",
        "FR | 404833048 | FR83404833048 | SIREN 404\u00a0833\u00a0048; TVA FR83404833048",
        "DE | HRB 4711 | DE136695976 | N° d'entreprise HRB 4711; TVA DE136695976",
        "LU | 26375245 | LU26375245 | TVA LU26375245",
        "CH | CHE-116.281.710 | - | N° d'entreprise CHE-116.281.710",
        "NL | - | - | -",
      })
  void theNumbersAreNamedAsAtHome(
      String country, @Nullable String id, @Nullable String vat, @Nullable String said) {
    Address address = new Address("Quai 1", "1000", "Ville", country);
    Party buyer = new Party("Client", null, address, id, vat, "compta@client.example");
    List<String> lines = InvoiceViews.of(invoice(buyer)).buyerLines();
    List<String> numbers =
        lines.stream().filter(l -> l.matches("(SIREN|TVA|N° d'entreprise) .*")).toList();
    assertEquals(said == null ? List.of() : List.of(said.split("; ")), numbers);
  }

  private static Invoice invoice(Party buyer) {
    Invoice usual = Samples.belgian(Language.FR);
    Heading of = usual.heading();
    Heading heading =
        new Heading(
            of.country(),
            of.language(),
            of.issuedOn(),
            of.dueOn(),
            of.from(),
            of.to(),
            of.seller(),
            buyer,
            of.buyerReference(),
            of.title(),
            of.mentions());
    return Invoice.of(usual.number(), heading, usual.payment(), usual.draft());
  }
}
