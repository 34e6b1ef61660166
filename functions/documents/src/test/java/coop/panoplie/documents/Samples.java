package coop.panoplie.documents;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.invoice.Heading;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceDraft;
import coop.panoplie.kernel.invoice.InvoiceLine;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.kernel.invoice.Party;
import coop.panoplie.kernel.invoice.Payment;
import coop.panoplie.kernel.invoice.PaymentReference;
import coop.panoplie.kernel.invoice.Tax;
import coop.panoplie.kernel.invoice.VatCategory;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented people and entities with valid check digits. */
final class Samples {
  static final Entity BE =
      new Entity(
          Country.BE,
          "Panoplie Belgique",
          "SC agréée",
          "0877510104",
          null,
          "BE0877510104",
          new Address("Rue des Tanneurs 12", "1000", "Bruxelles", "BE"),
          "BE68539007547034",
          "GKCCBEBB",
          "bonjour@panoplie.example",
          "RPM Bruxelles");
  static final Entity FR =
      new Entity(
          Country.FR,
          "Panoplie France",
          "SCOP SA à capital variable",
          "732829320",
          "73282932000074",
          "FR44732829320",
          new Address("8 rue des Ateliers", "59000", "Lille", "FR"),
          "FR7630006000011234567890189",
          "AGRIFRPP",
          "bonjour@panoplie.example",
          "RCS Lille Métropole 732 829 320");

  private Samples() {}

  static ContractView contract(Language language) {
    return new ContractView(
        language,
        "Contrat de travail à durée déterminée",
        "CT-2026-0042",
        LocalDate.of(2026, 11, 23),
        BE,
        "Conclu pour un travail nettement défini : la création musicale « Rivages », à Bruxelles.",
        List.of(
            new ContractView.Party(
                "L'employeur",
                "Panoplie Belgique SC agréée",
                List.of(
                    "Rue des Tanneurs 12, 1000 Bruxelles",
                    "N° d'entreprise 0877.510.104",
                    "Représentée par sa directrice, Nora Delvaux")),
            new ContractView.Party(
                "Le travailleur",
                "Léa Ștefănescu-Żółć",
                List.of(
                    "Quai aux Briques 7, 1000 Bruxelles",
                    "NISS 85.07.30-033-28",
                    "Née le 30 juillet 1985 à Iași"))),
        List.of(
            new ContractView.Row("Fonction", "Violoniste"),
            new ContractView.Row("Période", "1er – 3 décembre 2026"),
            new ContractView.Row("Lieu", "Théâtre Varia, Bruxelles"),
            new ContractView.Row("Rémunération brute", "901,93 €")),
        java.util.stream.IntStream.range(0, 9)
            .mapToObj(
                i ->
                    new ContractView.Clause(
                        List.of("Objet et durée", "Rémunération", "Temps de travail").get(i % 3),
                        List.of(
                            "Le travailleur est engagé du 1er au 3 décembre 2026 inclus. Le contrat prend"
                                + " fin de plein droit à cette date, sans préavis ni indemnité, sauf ce que"
                                + " la loi prévoit pour la rupture avant le terme.",
                            "Le salaire est payé au plus tard le septième jour ouvrable qui suit la fin du"
                                + " travail, que le client ait payé ou non : c'est la coopérative qui"
                                + " s'engage."),
                        i % 3 == 1
                            ? List.of(
                                new ContractView.Row("Brut", "901,93 €"),
                                new ContractView.Row("Net estimé", "696,94 €"))
                            : List.of(),
                        "Loi du 3 juillet 1978, art. 7 et 9"))
            .toList(),
        "Fait en deux exemplaires, chaque partie reconnaissant avoir reçu le sien.",
        List.of(
            new ContractView.Signature(
                "Pour l'employeur", "Nora Delvaux", "Signé électroniquement le 23 novembre 2026"),
            new ContractView.Signature("Le travailleur", "Léa Ștefănescu-Żółć", null)));
  }

  static Invoice belgian(Language language) {
    InvoiceLine line =
        new InvoiceLine(
            "Concert « Rivages »",
            "Violon, trois représentations",
            BigDecimal.ONE,
            "C62",
            new BigDecimal("1250.00"),
            Tax.standard("6"));
    return invoice(Country.BE, language, List.of(line));
  }

  static Invoice invoice(Country country, Language language, List<InvoiceLine> lines) {
    Entity seller = country == Country.BE ? BE : FR;
    InvoiceNumber number = new InvoiceNumber(country, Invoice.Kind.INVOICE, 2026, 42);
    Party buyer =
        country == Country.BE
            ? new Party(
                "Théâtre des Deux Rives ASBL",
                "Ingrid O’Neill",
                new Address("Chaussée de Wavre 153", "1050", "Ixelles", "BE"),
                "0403019261",
                "BE0403019261",
                "compta@deuxrives.example")
            : new Party(
                "Formations Ñuñez SAS",
                "Юлия Ελένη",
                new Address("14 quai de la Loire", "44000", "Nantes", "FR"),
                "404833048",
                "FR83404833048",
                "compta@nunez.example");
    Heading heading =
        new Heading(
            country,
            language,
            LocalDate.of(2026, 12, 4),
            LocalDate.of(2027, 1, 3),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 3),
            seller,
            buyer,
            "BC-2026-118",
            country == Country.BE ? "Concert « Rivages »" : "Formation : prise de parole",
            List.of(
                new Mention(
                    "late-payment",
                    new Text("Retard de paiement", "Laattijdige betaling", "Late payment"),
                    new Text(
                        "Sans mise en demeure, intérêts au taux de la loi du 2 août 2002 et indemnité"
                            + " forfaitaire de 40 EUR.",
                        "Zonder ingebrekestelling: interest volgens de wet van 2 augustus 2002 en een"
                            + " forfaitaire vergoeding van 40 EUR.",
                        "Without notice, interest at the rate of the law of 2 August 2002 and a fixed"
                            + " compensation of EUR 40."),
                    new Text(
                        "Loi du 2 août 2002, art. 5 et 6",
                        "Wet van 2 augustus 2002, art. 5 en 6",
                        "Law 02/08/2002 art. 5 and 6"))));
    Payment payment = new Payment(seller.iban(), seller.bic(), PaymentReference.of(number));
    return Invoice.of(number, heading, payment, InvoiceDraft.of(lines));
  }

  static Invoice french(Language language) {
    Tax standard = Tax.standard("20");
    Tax exempt =
        Tax.without(
            VatCategory.E,
            new Text(
                "Exonération de TVA, art. 261-4-4° a du CGI",
                "Vrijgesteld van btw, art. 261-4-4° a CGI",
                "VAT exempt, art. 261-4-4° a CGI"));
    return invoice(
        Country.FR,
        language,
        List.of(
            new InvoiceLine(
                "Prise de parole en public",
                "Animation d'un groupe de douze personnes, supports compris",
                new BigDecimal("2.5"),
                "DAY",
                new BigDecimal("890"),
                standard),
            new InvoiceLine(
                "Préparation", null, new BigDecimal("7"), "HUR", new BigDecimal("62.5"), standard),
            new InvoiceLine(
                "Évaluation des acquis",
                null,
                BigDecimal.ONE,
                "C62",
                new BigDecimal("180"),
                exempt)));
  }

  static Invoice creditNote(Language language) {
    return belgian(language)
        .credited(
            new InvoiceNumber(Country.BE, Invoice.Kind.CREDIT_NOTE, 2026, 7),
            LocalDate.of(2026, 12, 9),
            "La représentation est annulée d'un commun accord");
  }

  static LetterView letter() {
    return new LetterView(
        Language.FR,
        "Annulation de votre contrat",
        "CT-2026-0042",
        LocalDate.of(2026, 11, 25),
        BE,
        List.of("Léa Ștefănescu-Żółć", "Quai aux Briques 7", "1000 Bruxelles"),
        List.of(
            "Bonjour Léa,",
            "Le client a renoncé à la représentation « Rivages » : le contrat CT-2026-0042, prévu du 1er"
                + " au 3 décembre 2026, est annulé. La déclaration Dimona est retirée.",
            "Vous n'avez rien à faire. Votre conseillère reste là pour toute question !",
            "Bien à vous,"),
        "Nora Delvaux, directrice");
  }
}
