package coop.panoplie.invoicegeneration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.invoice.Adjustment;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceDraft;
import coop.panoplie.kernel.invoice.InvoiceLine;
import coop.panoplie.kernel.invoice.InvoiceNumber;
import coop.panoplie.kernel.invoice.Payment;
import coop.panoplie.kernel.invoice.PaymentReference;
import coop.panoplie.kernel.invoice.Tax;
import coop.panoplie.kernel.invoice.VatCategory;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.shell.Packs;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every structured invoice follows the official rules, without a warning. */
class StructuredInvoiceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

  private record Case(String name, Country country, Client client, Vat vat) {}

  @Test
  void anInvoiceCanBeRehearsedWithoutAStore() {
    InvoiceRehearsal.run();
  }

  @TestFactory
  Stream<DynamicTest> followsTheOfficialRules() {
    return Stream.of(
            new Case("BE 21 %", Country.BE, Samples.THEATRE, Samples.BE_21),
            new Case("BE 6 %", Country.BE, Samples.THEATRE, Samples.BE_6),
            new Case("BE exempt", Country.BE, Samples.THEATRE, Samples.EXEMPT),
            new Case("BE to NL, reverse charge", Country.BE, Samples.DUTCH, Samples.REVERSE),
            new Case("BE to FR, reverse charge", Country.BE, Samples.TRAINING, Samples.REVERSE),
            new Case("FR 20 %", Country.FR, Samples.TRAINING, Samples.FR_20),
            new Case("FR exempt", Country.FR, Samples.TRAINING, Samples.EXEMPT),
            new Case("FR 5.5 %", Country.FR, Samples.TRAINING, Samples.FR_5_5),
            new Case("FR 10 %", Country.FR, Samples.TRAINING, Samples.FR_10),
            new Case("FR to BE, reverse charge", Country.FR, Samples.THEATRE, Samples.REVERSE),
            new Case("FR to NL, reverse charge", Country.FR, Samples.DUTCH, Samples.REVERSE),
            new Case(
                "BE to Monaco, reverse charge", Country.BE, Samples.MONEGASQUE, Samples.REVERSE),
            new Case("FR to Monaco, 20 %", Country.FR, Samples.MONEGASQUE, Samples.FR_20),
            new Case("BE to a French town, 21 %", Country.BE, Samples.TOWN, Samples.BE_21),
            new Case("BE to CH, outside", Country.BE, Samples.SWISS, Samples.OUTSIDE),
            new Case("BE to US, outside", Country.BE, Samples.AMERICAN, Samples.OUTSIDE),
            new Case(
                "BE to a Swiss person, outside", Country.BE, Samples.COLLECTOR, Samples.OUTSIDE),
            new Case("FR to CH, outside", Country.FR, Samples.SWISS, Samples.OUTSIDE),
            new Case("FR to US, outside", Country.FR, Samples.AMERICAN, Samples.OUTSIDE),
            new Case(
                "FR to a Swiss person, outside", Country.FR, Samples.COLLECTOR, Samples.OUTSIDE))
        .flatMap(
            c -> {
              Invoice invoice = invoice(c.country(), c.client(), c.vat());
              Invoice credit = credit(invoice);
              return Stream.of(
                  DynamicTest.dynamicTest(c.name(), () -> check(invoice)),
                  DynamicTest.dynamicTest(c.name() + ", credit note", () -> check(credit)));
            });
  }

  /** The cases where others' files were refused (reference: domain, section 6). */
  @TestFactory
  Stream<DynamicTest> followsThemWithEveryLineOthersStumbledOn() {
    Tax exempt = Tax.without(VatCategory.E, Text.same("Exempt, article 44"));
    InvoiceDraft mixed =
        InvoiceDraft.of(
            List.of(
                line("1", "90.30", exempt),
                line("0.45", "2.54", Tax.standard("6")),
                line("0.28", "6.87", Tax.standard("6"))));
    InvoiceDraft prepaid =
        new InvoiceDraft(
            List.of(
                line("25", "23.90", Tax.standard("6")), line("25", "17.00", Tax.standard("21"))),
            List.of(),
            Money.eur("573.80"),
            null);
    InvoiceDraft discounted =
        new InvoiceDraft(
            List.of(line("1", "1850", Tax.standard("21"))),
            List.of(
                adjustment(Adjustment.Kind.ALLOWANCE, "95", Tax.standard("21")),
                adjustment(Adjustment.Kind.CHARGE, "ZZZ", exempt)),
            Money.ZERO,
            null);
    InvoiceDraft fine =
        InvoiceDraft.of(List.of(line("278362.5", "0.01110515964", Tax.standard("21"))));
    InvoiceDraft cash =
        new InvoiceDraft(
            List.of(line("1", "70", Tax.standard("21"))), List.of(), Money.ZERO, Money.eur("1"));
    return Stream.of(
            new Object[] {"exempt beside 6 %", mixed},
            new Object[] {"half paid in advance", prepaid},
            new Object[] {"early-payment discount", discounted},
            new Object[] {"eleven decimals", fine},
            new Object[] {"cash rounding", cash})
        .map(
            c ->
                DynamicTest.dynamicTest(
                    (String) c[0],
                    () -> {
                      Invoice like = invoice(Country.BE, Samples.THEATRE, Samples.BE_21);
                      InvoiceDraft draft = (InvoiceDraft) c[1];
                      check(Invoice.of(like.number(), like.heading(), like.payment(), draft));
                      check(
                          credit(Invoice.of(like.number(), like.heading(), like.payment(), draft)));
                    }));
  }

  @Test
  void whyNoVatIsChargedIsSaidInWordsAndByCode() {
    String ubl = xml(Country.BE, Samples.DUTCH, Samples.REVERSE);
    assertTrue(ubl.contains("<cbc:TaxExemptionReasonCode>VATEX-EU-AE<"), ubl);
    assertTrue(ubl.contains("<cbc:TaxExemptionReason>Autoliquidation<"), ubl);
    String cii = xml(Country.FR, Samples.AMERICAN, Samples.OUTSIDE);
    assertTrue(cii.contains("<ram:ExemptionReasonCode>VATEX-EU-O<"), cii);
    assertTrue(cii.contains("<ram:ExemptionReason>Prestation hors du champ de la TVA<"), cii);
    // an exemption has no code of its own
    assertFalse(xml(Country.BE, Samples.THEATRE, Samples.EXEMPT).contains("VATEX"));
  }

  /** BR-O-02 to BR-O-04: the file of a sale outside the scope names no VAT number. */
  @Test
  void aSaleOutsideTheScopeNamesNoVatNumber() {
    for (Country country : Country.values()) {
      String xml = xml(country, Samples.SWISS, Samples.OUTSIDE);
      String ours = Packs.of(country).entity().vatNumber();
      assertFalse(xml.contains(ours) || xml.contains("CHE107787577MWST"), xml);
      assertTrue(xml(country, Samples.DUTCH, Samples.REVERSE).contains(ours), country.name());
    }
  }

  private static String xml(Country country, Client client, Vat vat) {
    return new String(Paper.xml(invoice(country, client, vat)), StandardCharsets.UTF_8);
  }

  @Test
  void aPersonGetsAPlainEuropeanInvoice() {
    Invoice invoice = invoice(Country.BE, Samples.PERSON, Samples.BE_21);
    assertEquals(List.of(), OfficialRules.coreFaults(Paper.xml(invoice)));
  }

  @Test
  void aBrokenInvoiceIsSeen() {
    Invoice invoice = invoice(Country.BE, Samples.THEATRE, Samples.BE_21);
    String xml = new String(Paper.xml(invoice), StandardCharsets.UTF_8);
    assertTrue(xml.contains("1512.50"));
    byte[] broken = xml.replace("1512.50", "1512.60").getBytes(StandardCharsets.UTF_8);
    assertTrue(OfficialRules.faults(invoice, broken).toString().contains("BR-CO-15"));
  }

  @Test
  void theSameInvoiceGivesTheSameBytes() {
    Invoice invoice = invoice(Country.FR, Samples.TRAINING, Samples.FR_20);
    assertEquals(
        new String(Paper.xml(invoice), StandardCharsets.UTF_8),
        new String(Paper.xml(invoice), StandardCharsets.UTF_8));
  }

  private static void check(Invoice invoice) {
    byte[] xml = Paper.xml(invoice);
    assertEquals(
        List.of(),
        OfficialRules.faults(invoice, xml),
        () -> new String(xml, StandardCharsets.UTF_8));
  }

  static Invoice invoice(Country country, Client client, Vat vat) {
    var priced = Samples.priced("job-1", country, client, vat);
    return invoice(country, priced.job(), priced.breakdown());
  }

  static Invoice invoice(Country country, Job job, Breakdown money) {
    var decision = new Draftsman(Packs.of(country)).draft(job, money, DAY);
    var draft = assertInstanceOf(Decision.Accepted.class, decision, decision.toString()).value();
    var made = (Draftsman.Draft) draft;
    InvoiceNumber number = new InvoiceNumber(country, Invoice.Kind.INVOICE, 2026, 42);
    var seller = made.heading().seller();
    return Invoice.of(
        number,
        made.heading(),
        new Payment(seller.iban(), seller.bic(), PaymentReference.of(number)),
        made.lines());
  }

  private static Invoice credit(Invoice invoice) {
    InvoiceNumber number =
        new InvoiceNumber(invoice.number().country(), Invoice.Kind.CREDIT_NOTE, 2026, 7);
    return invoice.credited(number, DAY.plusDays(5), "Annulé d'un commun accord");
  }

  private static InvoiceLine line(String quantity, String price, Tax tax) {
    return new InvoiceLine(
        "Prestation", null, new BigDecimal(quantity), "C62", new BigDecimal(price), tax);
  }

  private static Adjustment adjustment(Adjustment.Kind kind, String code, Tax tax) {
    return new Adjustment(kind, "Escompte", code, Money.eur("55.50"), tax);
  }
}
