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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * UBL 2.1 by Peppol BIS Billing 3.0; plain EN 16931 for a buyer who has no electronic address, such
 * as a person. One writer for both kinds of document: they differ in a few names.
 */
public final class Ubl {
  private static final String NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";
  private static final String EN_16931 = "urn:cen.eu:en16931:2017";
  private static final String PEPPOL =
      EN_16931 + "#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
  private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
  private static final String INVOICE_CODE = "380";
  private static final String CREDIT_NOTE_CODE = "381";
  private static final String CREDIT_TRANSFER = "30";
  private static final String CURRENCY = "EUR";

  private final Invoice invoice;
  private final Heading heading;
  private final boolean credit;
  private final Tree xml;

  private Ubl(Invoice invoice) {
    this.invoice = invoice;
    this.heading = invoice.heading();
    this.credit = invoice.kind() == Invoice.Kind.CREDIT_NOTE;
    String root = credit ? "CreditNote" : "Invoice";
    Map<String, String> namespaces = new LinkedHashMap<>();
    namespaces.put("", NAMESPACE + root + "-2");
    namespaces.put("cac", NAMESPACE + "CommonAggregateComponents-2");
    namespaces.put("cbc", NAMESPACE + "CommonBasicComponents-2");
    this.xml = new Tree(root, namespaces);
  }

  public static byte[] write(Invoice invoice) {
    return new Ubl(invoice).write();
  }

  private byte[] write() {
    ElectronicAddress buyer = ElectronicAddress.of(heading.buyer());
    xml.text("cbc:CustomizationID", buyer == null ? EN_16931 : PEPPOL);
    if (buyer != null) {
      xml.text("cbc:ProfileID", PROFILE);
    }
    xml.text("cbc:ID", invoice.number().text());
    xml.text("cbc:IssueDate", heading.issuedOn());
    if (!credit) {
      xml.text("cbc:DueDate", heading.dueOn());
    }
    xml.text(
        credit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode",
        credit ? CREDIT_NOTE_CODE : INVOICE_CODE);
    xml.text("cbc:Note", note());
    xml.text("cbc:DocumentCurrencyCode", CURRENCY);
    xml.text("cbc:BuyerReference", heading.buyerReference());
    xml.element(
        "cac:InvoicePeriod",
        () -> {
          xml.text("cbc:StartDate", heading.from());
          xml.text("cbc:EndDate", heading.to());
        });
    corrected();
    xml.element("cac:AccountingSupplierParty", () -> seller(heading.seller()));
    xml.element("cac:AccountingCustomerParty", () -> buyer(heading.buyer(), buyer));
    delivery();
    payment();
    invoice.draft().adjustments().forEach(this::adjustment);
    taxTotal(invoice.amounts());
    totals(invoice.amounts());
    for (int i = 0; i < invoice.draft().lines().size(); i++) {
      line(i);
    }
    return xml.bytes();
  }

  /** One note only: Peppol allows no more. */
  private @Nullable String note() {
    String mentions =
        heading.mentions().stream()
            .map(m -> m.text().in(heading.language()))
            .collect(Collectors.joining(" "));
    var corrects = invoice.corrects();
    String all = corrects == null ? mentions : (corrects.reason() + ". " + mentions).strip();
    return all.isEmpty() ? null : all;
  }

  private void corrected() {
    var corrects = invoice.corrects();
    if (corrects != null) {
      xml.element(
          "cac:BillingReference",
          () ->
              xml.element(
                  "cac:InvoiceDocumentReference",
                  () -> {
                    xml.text("cbc:ID", corrects.number().text());
                    xml.text("cbc:IssueDate", corrects.issuedOn());
                  }));
    }
  }

  private void seller(Entity seller) {
    xml.element(
        "cac:Party",
        () -> {
          xml.text(
              "cbc:EndpointID",
              seller.enterpriseNumber(),
              "schemeID",
              ElectronicAddress.BELGIAN_ENTERPRISE);
          xml.element("cac:PartyName", () -> xml.text("cbc:Name", seller.name()));
          address("cac:PostalAddress", seller.address());
          vat(seller.vatNumber());
          xml.element(
              "cac:PartyLegalEntity",
              () -> {
                xml.text("cbc:RegistrationName", seller.name());
                xml.text(
                    "cbc:CompanyID",
                    seller.enterpriseNumber(),
                    "schemeID",
                    ElectronicAddress.BELGIAN_ENTERPRISE);
                xml.text("cbc:CompanyLegalForm", seller.legalForm() + ", " + seller.register());
              });
          xml.element("cac:Contact", () -> xml.text("cbc:ElectronicMail", seller.email()));
        });
  }

  private void buyer(Party buyer, @Nullable ElectronicAddress address) {
    xml.element(
        "cac:Party",
        () -> {
          if (address != null) {
            xml.text("cbc:EndpointID", address.id(), "schemeID", address.scheme());
          }
          xml.element("cac:PartyName", () -> xml.text("cbc:Name", buyer.name()));
          address("cac:PostalAddress", buyer.address());
          vat(buyer.vatNumber());
          xml.element(
              "cac:PartyLegalEntity",
              () -> {
                xml.text("cbc:RegistrationName", buyer.name());
                legalId(buyer);
              });
          if (buyer.contactName() != null || buyer.email() != null) {
            xml.element(
                "cac:Contact",
                () -> {
                  xml.text("cbc:Name", buyer.contactName());
                  xml.text("cbc:ElectronicMail", buyer.email());
                });
          }
        });
  }

  private void legalId(Party buyer) {
    String scheme = ElectronicAddress.register(buyer.address().country());
    if (scheme == null) {
      xml.text("cbc:CompanyID", buyer.legalId());
    } else {
      xml.text("cbc:CompanyID", buyer.legalId(), "schemeID", scheme);
    }
  }

  private void vat(@Nullable String number) {
    if (number != null && invoice.namesVatNumbers()) {
      xml.element(
          "cac:PartyTaxScheme",
          () -> {
            xml.text("cbc:CompanyID", number);
            scheme();
          });
    }
  }

  private void address(String name, Address address) {
    xml.element(
        name,
        () -> {
          xml.text("cbc:StreetName", address.street());
          xml.text("cbc:CityName", address.city());
          xml.text("cbc:PostalZone", address.postalCode());
          xml.element("cac:Country", () -> xml.text("cbc:IdentificationCode", address.country()));
        });
  }

  private void delivery() {
    xml.element(
        "cac:Delivery",
        () -> {
          xml.text("cbc:ActualDeliveryDate", heading.to());
          boolean intraCommunity =
              invoice.amounts().subtotals().stream()
                  .anyMatch(s -> s.tax().category() == VatCategory.K);
          if (intraCommunity) {
            xml.element(
                "cac:DeliveryLocation", () -> address("cac:Address", heading.buyer().address()));
          }
        });
  }

  private void payment() {
    xml.element(
        "cac:PaymentMeans",
        () -> {
          xml.text("cbc:PaymentMeansCode", CREDIT_TRANSFER);
          xml.text("cbc:PaymentID", invoice.payment().reference());
          xml.element(
              "cac:PayeeFinancialAccount",
              () -> {
                xml.text("cbc:ID", invoice.payment().iban());
                xml.text("cbc:Name", heading.seller().name());
                xml.element(
                    "cac:FinancialInstitutionBranch",
                    () -> xml.text("cbc:ID", invoice.payment().bic()));
              });
        });
  }

  private void adjustment(Adjustment adjustment) {
    xml.element(
        "cac:AllowanceCharge",
        () -> {
          xml.text("cbc:ChargeIndicator", adjustment.kind() == Adjustment.Kind.CHARGE);
          xml.text("cbc:AllowanceChargeReasonCode", adjustment.reasonCode());
          xml.text("cbc:AllowanceChargeReason", adjustment.reason());
          amount("cbc:Amount", adjustment.amount());
          category("cac:TaxCategory", adjustment.tax(), false);
        });
  }

  private void taxTotal(Amounts amounts) {
    xml.element(
        "cac:TaxTotal",
        () -> {
          amount("cbc:TaxAmount", amounts.vat());
          for (VatSubtotal subtotal : amounts.subtotals()) {
            xml.element(
                "cac:TaxSubtotal",
                () -> {
                  amount("cbc:TaxableAmount", subtotal.base());
                  amount("cbc:TaxAmount", subtotal.vat());
                  category("cac:TaxCategory", subtotal.tax(), true);
                });
          }
        });
  }

  private void totals(Amounts amounts) {
    xml.element(
        "cac:LegalMonetaryTotal",
        () -> {
          amount("cbc:LineExtensionAmount", amounts.lineTotal());
          amount("cbc:TaxExclusiveAmount", amounts.net());
          amount("cbc:TaxInclusiveAmount", amounts.gross());
          unlessZero("cbc:AllowanceTotalAmount", amounts.allowances());
          unlessZero("cbc:ChargeTotalAmount", amounts.charges());
          unlessZero("cbc:PrepaidAmount", amounts.prepaid());
          unlessZero("cbc:PayableRoundingAmount", amounts.rounding());
          amount("cbc:PayableAmount", amounts.payable());
        });
  }

  private void line(int index) {
    InvoiceLine line = invoice.draft().lines().get(index);
    xml.element(
        credit ? "cac:CreditNoteLine" : "cac:InvoiceLine",
        () -> {
          xml.text("cbc:ID", index + 1);
          xml.text(
              credit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity",
              line.quantity().toPlainString(),
              "unitCode",
              line.unit());
          amount("cbc:LineExtensionAmount", invoice.amounts().lineNets().get(index));
          xml.element(
              "cac:Item",
              () -> {
                xml.text("cbc:Description", line.description());
                xml.text("cbc:Name", line.name());
                category("cac:ClassifiedTaxCategory", line.tax(), false);
              });
          xml.element(
              "cac:Price",
              () ->
                  xml.text(
                      "cbc:PriceAmount", line.unitPrice().toPlainString(), "currencyID", CURRENCY));
        });
  }

  private void category(String name, Tax tax, boolean withReason) {
    xml.element(
        name,
        () -> {
          xml.text("cbc:ID", tax.category());
          if (tax.category() != VatCategory.O) {
            xml.text("cbc:Percent", tax.rate());
          }
          var reason = tax.reason();
          if (withReason && reason != null) {
            xml.text("cbc:TaxExemptionReasonCode", tax.category().reasonCode());
            xml.text("cbc:TaxExemptionReason", reason.in(heading.language()));
          }
          scheme();
        });
  }

  private void scheme() {
    xml.element("cac:TaxScheme", () -> xml.text("cbc:ID", "VAT"));
  }

  private void amount(String name, Money amount) {
    xml.text(name, amount, "currencyID", CURRENCY);
  }

  private void unlessZero(String name, Money amount) {
    if (!amount.isZero()) {
      amount(name, amount);
    }
  }
}
