package coop.panoplie.invoicegeneration;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import java.util.List;

/** What this tool says on the receipt. */
final class Words {

  static final Text PLANNED =
      new Text(
          "la date de facture que vous avez choisie",
          "de factuurdatum die u koos",
          "the invoice date you chose");

  static final Text CANCELLED =
      new Text(
          "La mission est annulée avant toute facture.",
          "De opdracht is geannuleerd voor er een factuur was.",
          "The job was cancelled before any invoice.");

  static final Text PRICE =
      new Text("Il manque un prix positif.", "Er ontbreekt een prijs.", "A price is missing.");

  static final Text DATES =
      new Text(
          "Il manque les dates de la prestation.",
          "De data van de prestatie ontbreken.",
          "The dates of the work are missing.");

  static final Text CLIENT =
      new Text(
          "Il manque le nom ou l'adresse du client.",
          "De naam of het adres van de klant ontbreekt.",
          "The client's name or address is missing.");

  static final Text ADDRESS =
      new Text(
          "L'adresse du client est incomplète : rue, localité et pays.",
          "Het adres van de klant is onvolledig: straat, gemeente en land.",
          "The client's address is incomplete: street, town and country.");

  static final Text VAT_NUMBER =
      new Text(
          "Sans TVA à charger, il faut le numéro de TVA du client.",
          "Zonder btw is het btw-nummer van de klant nodig.",
          "Without VAT to charge, the client's VAT number is needed.");

  static final Text ENTERPRISE_NUMBER =
      new Text(
          "Il manque le numéro d'entreprise ou SIREN du client.",
          "Het ondernemingsnummer of SIREN van de klant ontbreekt.",
          "The client's enterprise number or SIREN is missing.");

  static final Text FIGURES =
      new Text(
          "Les montants ne se vérifient pas ({rules}).",
          "De bedragen kloppen niet ({rules}).",
          "The figures do not check ({rules}).");

  static final Text ASK_STAFF =
      new Text(
          "L'équipe complète les données, puis relance la facture.",
          "Het team vult de gegevens aan en start de factuur opnieuw.",
          "Staff completes the data, then starts the invoice again.");

  private static final Text WAIVED =
      new Text("Écarté par l'équipe : {reason}", "Terzijde gelegd: {reason}", "Waived: {reason}");

  private static final Text ISSUED =
      new Text(
          "La facture {number} est émise.",
          "Factuur {number} is opgemaakt.",
          "Invoice {number} is issued.");

  private static final Text CREDITED =
      new Text(
          "La facture {number} est annulée par la note de crédit {credit}.",
          "Factuur {number} is geannuleerd door creditnota {credit}.",
          "Invoice {number} is cancelled by credit note {credit}.");

  /** French law and custom say "avoir" for what Belgium calls a credit note. */
  private static final Text CREDITED_IN_FRANCE =
      new Text(
          "La facture {number} est annulée par l'avoir {credit}.", CREDITED.nl(), CREDITED.en());

  private static final Text INVOICE =
      new Text("Facture {number}", "Factuur {number}", "Invoice {number}");

  private static final Text CREDIT_NOTE =
      new Text("Note de crédit {number}", "Creditnota {number}", "Credit note {number}");

  private static final Text CREDIT_NOTE_IN_FRANCE =
      new Text("Avoir {number}", CREDIT_NOTE.nl(), CREDIT_NOTE.en());

  private Words() {}

  static Text waived(String reason) {
    return WAIVED.with("reason", reason);
  }

  static Text issued(InvoiceNumber number) {
    return ISSUED.with("number", number.text());
  }

  static Text credited(InvoiceNumber number, InvoiceNumber credit) {
    Text words =
        switch (number.country()) {
          case BE -> CREDITED;
          case FR -> CREDITED_IN_FRANCE;
        };
    return words.with("number", number.text()).with("credit", credit.text());
  }

  static Text title(Invoice invoice) {
    Text title =
        switch (invoice.kind()) {
          case INVOICE -> INVOICE;
          case CREDIT_NOTE ->
              invoice.number().country() == Country.FR ? CREDIT_NOTE_IN_FRANCE : CREDIT_NOTE;
        };
    return title.with("number", invoice.number().text());
  }

  static Text because(List<Refusal> reasons) {
    return reasons.stream()
        .map(Refusal::title)
        .reduce(
            (a, b) -> new Text(a.fr() + " " + b.fr(), a.nl() + " " + b.nl(), a.en() + " " + b.en()))
        .orElseThrow();
  }
}
