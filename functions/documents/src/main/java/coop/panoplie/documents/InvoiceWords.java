package coop.panoplie.documents;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.VatCategory;

/** The fixed words of an invoice. */
record InvoiceWords(Language language) {

  String kind(Invoice invoice) {
    return switch (invoice.kind()) {
      case INVOICE -> in("Facture", "Factuur", "Invoice");
      case CREDIT_NOTE ->
          invoice.heading().country() == Country.FR && language == Language.FR
              ? "Avoir"
              : in("Note de crédit", "Creditnota", "Credit note");
    };
  }

  String billedTo() {
    return in("Facturé à", "Gefactureerd aan", "Billed to");
  }

  String issuedOn() {
    return in("Date d'émission", "Factuurdatum", "Issue date");
  }

  String dueOn() {
    return in("À payer au plus tard le", "Te betalen uiterlijk op", "Payable by");
  }

  String supplied() {
    return in("Prestation", "Prestatie", "Supplied");
  }

  String reference() {
    return in("Référence", "Referentie", "Reference");
  }

  String corrects() {
    return in("Annule la facture", "Annuleert factuur", "Cancels invoice");
  }

  String reason() {
    return in("Motif", "Reden", "Reason");
  }

  String description() {
    return in("Désignation", "Omschrijving", "Description");
  }

  String quantity() {
    return in("Quantité", "Aantal", "Quantity");
  }

  String unitPrice() {
    return in("Prix unitaire", "Eenheidsprijs", "Unit price");
  }

  String vat() {
    return in("TVA", "Btw", "VAT");
  }

  String lineAmount() {
    return in("Montant hors TVA", "Bedrag excl. btw", "Amount excl. VAT");
  }

  String net() {
    return in("Total hors TVA", "Totaal excl. btw", "Total excl. VAT");
  }

  /** How a part of the sale is taxed, in the words the law wants where it wants some. */
  String taxed(VatCategory category) {
    return switch (category) {
      case S, Z -> in("TVA {rate} sur {base}", "Btw {rate} op {base}", "VAT {rate} on {base}");
      case E ->
          in(
              "Exonéré de TVA, sur {base}",
              "Vrijgesteld van btw, op {base}",
              "VAT exempt, on {base}");
      case AE ->
          in("Autoliquidation, sur {base}", "Btw verlegd, op {base}", "Reverse charge, on {base}");
      case K, G ->
          in(
              "Livraison exonérée, sur {base}",
              "Vrijgestelde levering, op {base}",
              "Exempt supply, on {base}");
      case O ->
          in("Hors champ de la TVA, sur {base}", "Buiten btw, op {base}", "Outside VAT, on {base}");
    };
  }

  String gross() {
    return in("Total TVA comprise", "Totaal incl. btw", "Total incl. VAT");
  }

  String prepaid() {
    return in("Déjà payé", "Reeds betaald", "Already paid");
  }

  String rounding() {
    return in("Arrondi", "Afronding", "Rounding");
  }

  String due(Invoice invoice) {
    return switch (invoice.kind()) {
      case INVOICE -> in("À payer", "Te betalen", "Amount due");
      case CREDIT_NOTE -> in("En votre faveur", "In uw voordeel", "In your favour");
    };
  }

  String payment() {
    return in("Pour payer", "Betalen", "How to pay");
  }

  String beneficiary() {
    return in("Bénéficiaire", "Begunstigde", "Beneficiary");
  }

  String account() {
    return in("Compte", "Rekening", "Account");
  }

  String communication() {
    return in("Communication", "Mededeling", "Payment reference");
  }

  String scan() {
    return in(
        "Scannez avec l'application de votre banque",
        "Scan met de app van uw bank",
        "Scan with your banking app");
  }

  String codeAlt() {
    return in(
        "Code QR de paiement : {amount} pour {name}, communication {reference}",
        "QR-code voor betaling: {amount} aan {name}, mededeling {reference}",
        "Payment QR code: {amount} to {name}, reference {reference}");
  }

  String credited() {
    return in(
        "Ce montant vient en déduction de la facture annulée. S'il a déjà été payé, il vous est"
            + " remboursé.",
        "Dit bedrag komt in mindering van de geannuleerde factuur. Als het al betaald is, wordt het"
            + " u terugbetaald.",
        "This amount is set off against the cancelled invoice. If it has been paid, it is refunded"
            + " to you.");
  }

  String vatNumber() {
    return in("TVA {n}", "Btw {n}", "VAT {n}");
  }

  /** The unit after a quantity; a lump sum has none. */
  String unit(String code, boolean one) {
    return switch (code) {
      case "DAY" -> one ? in(" jour", " dag", " day") : in(" jours", " dagen", " days");
      case "HUR" -> one ? in(" heure", " uur", " hour") : in(" heures", " uur", " hours");
      default -> "";
    };
  }

  private String in(String fr, String nl, String en) {
    return new Text(fr, nl, en).in(language);
  }
}
