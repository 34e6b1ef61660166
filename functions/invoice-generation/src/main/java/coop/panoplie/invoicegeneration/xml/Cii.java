package coop.panoplie.invoicegeneration.xml;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.invoice.Adjustment;
import coop.panoplie.kernel.invoice.Amounts;
import coop.panoplie.kernel.invoice.Heading;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceLine;
import coop.panoplie.kernel.invoice.Party;
import coop.panoplie.kernel.invoice.Tax;
import coop.panoplie.kernel.invoice.VatCategory;
import coop.panoplie.kernel.invoice.VatSubtotal;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Entity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * UN/CEFACT Cross Industry Invoice D16B, EN 16931 profile, with what the French rules (CTC 1.3) ask
 * besides. The same file is carried inside the PDF as Factur-X.
 */
public final class Cii {
  private static final String STANDARD = "urn:un:unece:uncefact:data:standard:";
  private static final String EN_16931 = "urn:cen.eu:en16931:2017";

  /** Services, first filing of the invoice (French business processes). */
  private static final String SERVICES = "S1";

  private static final String INVOICE_CODE = "380";
  private static final String CREDIT_NOTE_CODE = "381";
  private static final String CREDIT_TRANSFER = "30";
  private static final String CURRENCY = "EUR";

  private final Invoice invoice;
  private final Heading heading;
  private final Tree xml;

  private Cii(Invoice invoice) {
    this.invoice = invoice;
    this.heading = invoice.heading();
    Map<String, String> namespaces = new LinkedHashMap<>();
    namespaces.put("rsm", STANDARD + "CrossIndustryInvoice:100");
    namespaces.put("qdt", STANDARD + "QualifiedDataType:100");
    namespaces.put("ram", STANDARD + "ReusableAggregateBusinessInformationEntity:100");
    namespaces.put("udt", STANDARD + "UnqualifiedDataType:100");
    this.xml = new Tree("rsm:CrossIndustryInvoice", namespaces);
  }

  public static byte[] write(Invoice invoice) {
    return new Cii(invoice).write();
  }

  private byte[] write() {
    xml.element(
        "rsm:ExchangedDocumentContext",
        () -> {
          xml.element(
              "ram:BusinessProcessSpecifiedDocumentContextParameter",
              () -> xml.text("ram:ID", SERVICES));
          xml.element(
              "ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", EN_16931));
        });
    xml.element("rsm:ExchangedDocument", this::document);
    xml.element(
        "rsm:SupplyChainTradeTransaction",
        () -> {
          for (int i = 0; i < invoice.draft().lines().size(); i++) {
            line(i);
          }
          agreement();
          xml.element(
              "ram:ApplicableHeaderTradeDelivery",
              () ->
                  xml.element(
                      "ram:ActualDeliverySupplyChainEvent",
                      () -> date("ram:OccurrenceDateTime", heading.to())));
          xml.element("ram:ApplicableHeaderTradeSettlement", this::settlement);
        });
    return xml.bytes();
  }

  private void document() {
    boolean credit = invoice.kind() == Invoice.Kind.CREDIT_NOTE;
    xml.text("ram:ID", invoice.number().text());
    xml.text("ram:TypeCode", credit ? CREDIT_NOTE_CODE : INVOICE_CODE);
    date("ram:IssueDateTime", heading.issuedOn());
    for (FrenchNotes.Note note : FrenchNotes.of(invoice)) {
      xml.element(
          "ram:IncludedNote",
          () -> {
            xml.text("ram:Content", note.text());
            xml.text("ram:SubjectCode", note.subject());
          });
    }
  }

  private void line(int index) {
    InvoiceLine line = invoice.draft().lines().get(index);
    xml.element(
        "ram:IncludedSupplyChainTradeLineItem",
        () -> {
          xml.element(
              "ram:AssociatedDocumentLineDocument", () -> xml.text("ram:LineID", index + 1));
          xml.element(
              "ram:SpecifiedTradeProduct",
              () -> {
                xml.text("ram:Name", line.name());
                xml.text("ram:Description", line.description());
              });
          xml.element(
              "ram:SpecifiedLineTradeAgreement",
              () ->
                  xml.element(
                      "ram:NetPriceProductTradePrice",
                      () -> xml.text("ram:ChargeAmount", line.unitPrice().toPlainString())));
          xml.element(
              "ram:SpecifiedLineTradeDelivery",
              () ->
                  xml.text(
                      "ram:BilledQuantity",
                      line.quantity().toPlainString(),
                      "unitCode",
                      line.unit()));
          xml.element(
              "ram:SpecifiedLineTradeSettlement",
              () -> {
                tax("ram:ApplicableTradeTax", line.tax());
                xml.element(
                    "ram:SpecifiedTradeSettlementLineMonetarySummation",
                    () -> xml.text("ram:LineTotalAmount", invoice.amounts().lineNets().get(index)));
              });
        });
  }

  private void agreement() {
    xml.element(
        "ram:ApplicableHeaderTradeAgreement",
        () -> {
          xml.text("ram:BuyerReference", heading.buyerReference());
          seller(heading.seller());
          buyer(heading.buyer());
        });
  }

  private void seller(Entity seller) {
    xml.element(
        "ram:SellerTradeParty",
        () -> {
          xml.text("ram:Name", seller.name());
          xml.text("ram:Description", seller.legalForm() + ", " + seller.register());
          legal(seller.enterpriseNumber(), ElectronicAddress.SIREN);
          address(seller.address());
          xml.element(
              "ram:URIUniversalCommunication",
              () ->
                  xml.text(
                      "ram:URIID",
                      seller.enterpriseNumber(),
                      "schemeID",
                      ElectronicAddress.FRENCH_ADDRESS));
          vat(seller.vatNumber());
        });
  }

  private void buyer(Party buyer) {
    xml.element(
        "ram:BuyerTradeParty",
        () -> {
          xml.text("ram:Name", buyer.name());
          String legalId = buyer.legalId();
          if (legalId != null) {
            legal(legalId, ElectronicAddress.register(buyer.address().country()));
          }
          if (buyer.contactName() != null) {
            xml.element(
                "ram:DefinedTradeContact", () -> xml.text("ram:PersonName", buyer.contactName()));
          }
          address(buyer.address());
          ElectronicAddress electronic = ElectronicAddress.of(buyer);
          if (electronic != null) {
            xml.element(
                "ram:URIUniversalCommunication",
                () -> xml.text("ram:URIID", electronic.id(), "schemeID", electronic.scheme()));
          }
          vat(buyer.vatNumber());
        });
  }

  private void legal(String id, @Nullable String scheme) {
    xml.element(
        "ram:SpecifiedLegalOrganization",
        () -> {
          if (scheme == null) {
            xml.text("ram:ID", id);
          } else {
            xml.text("ram:ID", id, "schemeID", scheme);
          }
        });
  }

  private void vat(@Nullable String number) {
    if (number != null && invoice.namesVatNumbers()) {
      xml.element(
          "ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", number, "schemeID", "VA"));
    }
  }

  private void address(Address address) {
    xml.element(
        "ram:PostalTradeAddress",
        () -> {
          xml.text("ram:PostcodeCode", address.postalCode());
          xml.text("ram:LineOne", address.street());
          xml.text("ram:CityName", address.city());
          xml.text("ram:CountryID", address.country());
        });
  }

  private void settlement() {
    Amounts amounts = invoice.amounts();
    xml.text("ram:PaymentReference", invoice.payment().reference());
    xml.text("ram:InvoiceCurrencyCode", CURRENCY);
    xml.element(
        "ram:SpecifiedTradeSettlementPaymentMeans",
        () -> {
          xml.text("ram:TypeCode", CREDIT_TRANSFER);
          xml.element(
              "ram:PayeePartyCreditorFinancialAccount",
              () -> {
                xml.text("ram:IBANID", invoice.payment().iban());
                xml.text("ram:AccountName", heading.seller().name());
              });
          xml.element(
              "ram:PayeeSpecifiedCreditorFinancialInstitution",
              () -> xml.text("ram:BICID", invoice.payment().bic()));
        });
    amounts.subtotals().forEach(this::subtotal);
    xml.element(
        "ram:BillingSpecifiedPeriod",
        () -> {
          date("ram:StartDateTime", heading.from());
          date("ram:EndDateTime", heading.to());
        });
    invoice.draft().adjustments().forEach(this::adjustment);
    xml.element(
        "ram:SpecifiedTradePaymentTerms", () -> date("ram:DueDateDateTime", heading.dueOn()));
    summation(amounts);
    corrected();
  }

  private void subtotal(VatSubtotal subtotal) {
    xml.element(
        "ram:ApplicableTradeTax",
        () -> {
          xml.text("ram:CalculatedAmount", subtotal.vat());
          xml.text("ram:TypeCode", "VAT");
          var reason = subtotal.tax().reason();
          xml.text("ram:ExemptionReason", reason == null ? null : reason.in(heading.language()));
          xml.text("ram:BasisAmount", subtotal.base());
          category(subtotal.tax(), true);
        });
  }

  private void adjustment(Adjustment adjustment) {
    xml.element(
        "ram:SpecifiedTradeAllowanceCharge",
        () -> {
          xml.element(
              "ram:ChargeIndicator",
              () -> xml.text("udt:Indicator", adjustment.kind() == Adjustment.Kind.CHARGE));
          xml.text("ram:ActualAmount", adjustment.amount());
          xml.text("ram:ReasonCode", adjustment.reasonCode());
          xml.text("ram:Reason", adjustment.reason());
          tax("ram:CategoryTradeTax", adjustment.tax());
        });
  }

  private void summation(Amounts amounts) {
    xml.element(
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
        () -> {
          xml.text("ram:LineTotalAmount", amounts.lineTotal());
          xml.text("ram:ChargeTotalAmount", orAbsent(amounts.charges()));
          xml.text("ram:AllowanceTotalAmount", orAbsent(amounts.allowances()));
          xml.text("ram:TaxBasisTotalAmount", amounts.net());
          xml.text("ram:TaxTotalAmount", amounts.vat(), "currencyID", CURRENCY);
          xml.text("ram:RoundingAmount", orAbsent(amounts.rounding()));
          xml.text("ram:GrandTotalAmount", amounts.gross());
          xml.text("ram:TotalPrepaidAmount", orAbsent(amounts.prepaid()));
          xml.text("ram:DuePayableAmount", amounts.payable());
        });
  }

  private void corrected() {
    var corrects = invoice.corrects();
    if (corrects != null) {
      xml.element(
          "ram:InvoiceReferencedDocument",
          () -> {
            xml.text("ram:IssuerAssignedID", corrects.number().text());
            xml.element(
                "ram:FormattedIssueDateTime",
                () ->
                    xml.text("qdt:DateTimeString", compact(corrects.issuedOn()), "format", "102"));
          });
    }
  }

  private void tax(String name, Tax tax) {
    xml.element(
        name,
        () -> {
          xml.text("ram:TypeCode", "VAT");
          category(tax, false);
        });
  }

  private void category(Tax tax, boolean withReason) {
    xml.text("ram:CategoryCode", tax.category());
    xml.text("ram:ExemptionReasonCode", withReason ? tax.category().reasonCode() : null);
    if (tax.category() != VatCategory.O) {
      xml.text("ram:RateApplicablePercent", tax.rate());
    }
  }

  private void date(String name, LocalDate date) {
    xml.element(name, () -> xml.text("udt:DateTimeString", compact(date), "format", "102"));
  }

  private static String compact(LocalDate date) {
    return date.toString().replace("-", "");
  }

  private static @Nullable Money orAbsent(Money amount) {
    return amount.isZero() ? null : amount;
  }
}
