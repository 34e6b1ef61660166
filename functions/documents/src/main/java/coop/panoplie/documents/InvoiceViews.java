package coop.panoplie.documents;

import coop.panoplie.documents.InvoiceView.Code;
import coop.panoplie.documents.InvoiceView.Line;
import coop.panoplie.documents.InvoiceView.Note;
import coop.panoplie.documents.InvoiceView.Row;
import coop.panoplie.documents.InvoiceView.Slip;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.invoice.Adjustment;
import coop.panoplie.kernel.invoice.Amounts;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceLine;
import coop.panoplie.kernel.invoice.Party;
import coop.panoplie.kernel.invoice.PaymentCode;
import coop.panoplie.kernel.invoice.Tax;
import coop.panoplie.kernel.invoice.VatSubtotal;
import coop.panoplie.kernel.pack.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes an invoice out in its buyer's language. Only shows sums, makes none. */
final class InvoiceViews {
  /** The subject code (UNCL 4451) of the mention that names the seller. */
  private static final String SELLER = "REG";

  private final Invoice invoice;
  private final Formats formats;
  private final InvoiceWords words;

  private InvoiceViews(Invoice invoice) {
    this.invoice = invoice;
    this.formats = new Formats(invoice.heading().language());
    this.words = new InvoiceWords(invoice.heading().language());
  }

  static InvoiceView of(Invoice invoice) {
    return new InvoiceViews(invoice).view();
  }

  private InvoiceView view() {
    var heading = invoice.heading();
    String title = heading.title() == null ? words.kind(invoice) : heading.title();
    return new InvoiceView(
        words.kind(invoice),
        invoice.number().text(),
        heading.seller(),
        title,
        formats.period(heading.from(), heading.to()),
        words.billedTo(),
        heading.buyer().name(),
        buyerLines(heading.buyer()),
        facts(),
        List.of(
            words.description(),
            words.quantity(),
            words.unitPrice(),
            words.vat(),
            words.lineAmount()),
        lines(),
        totals(),
        new Row(words.due(invoice), formats.money(invoice.amounts().payable())),
        slip(),
        invoice.kind() == Invoice.Kind.CREDIT_NOTE ? words.credited() : null,
        notes());
  }

  private List<String> buyerLines(Party buyer) {
    List<String> lines = new ArrayList<>();
    if (buyer.contactName() != null) {
      lines.add(buyer.contactName());
    }
    lines.addAll(Identity.addressLines(buyer.address()));
    String country = buyer.address().country();
    if (country != null && !country.equals(invoice.heading().country().name())) {
      lines.add(country);
    }
    String legalId = buyer.legalId();
    String vat = buyer.vatNumber();
    // A Belgian's VAT number is its enterprise number, as often elsewhere: said once.
    if (legalId != null && (vat == null || !vat.endsWith(legalId) || "FR".equals(country))) {
      lines.add(Identity.number(country, legalId, invoice.heading().language()));
    }
    if (vat != null) {
      lines.add(words.vatNumber().replace("{n}", vat));
    }
    return lines;
  }

  private List<Row> facts() {
    var heading = invoice.heading();
    List<Row> facts = new ArrayList<>();
    facts.add(new Row(words.issuedOn(), formats.date(heading.issuedOn())));
    var corrects = invoice.corrects();
    if (corrects == null) {
      facts.add(new Row(words.dueOn(), formats.date(heading.dueOn())));
    } else {
      facts.add(
          new Row(
              words.corrects(),
              corrects.number().text() + ", " + formats.date(corrects.issuedOn())));
      facts.add(new Row(words.reason(), corrects.reason()));
    }
    facts.add(new Row(words.reference(), heading.buyerReference()));
    return facts;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    List<InvoiceLine> sold = invoice.draft().lines();
    for (int i = 0; i < sold.size(); i++) {
      InvoiceLine line = sold.get(i);
      boolean one = line.quantity().compareTo(BigDecimal.ONE) <= 0;
      lines.add(
          new Line(
              line.name(),
              line.description(),
              formats.quantity(line.quantity()) + words.unit(line.unit(), one),
              formats.price(line.unitPrice()),
              rate(line.tax()),
              formats.amount(invoice.amounts().lineNets().get(i))));
    }
    for (Adjustment adjustment : invoice.draft().adjustments()) {
      lines.add(
          new Line(
              adjustment.reason(),
              null,
              "",
              "",
              rate(adjustment.tax()),
              formats.amount(adjustment.signed())));
    }
    return lines;
  }

  private String rate(Tax tax) {
    return formats.percent(tax.rate());
  }

  private List<Row> totals() {
    Amounts amounts = invoice.amounts();
    List<Row> totals = new ArrayList<>();
    totals.add(new Row(words.net(), formats.amount(amounts.net())));
    for (VatSubtotal subtotal : amounts.subtotals()) {
      totals.add(new Row(taxed(subtotal), formats.amount(subtotal.vat())));
    }
    boolean more = !amounts.prepaid().isZero() || !amounts.rounding().isZero();
    if (more) {
      totals.add(new Row(words.gross(), formats.amount(amounts.gross())));
    }
    if (!amounts.prepaid().isZero()) {
      totals.add(new Row(words.prepaid(), formats.amount(amounts.prepaid().negate())));
    }
    if (!amounts.rounding().isZero()) {
      totals.add(new Row(words.rounding(), formats.amount(amounts.rounding())));
    }
    return totals;
  }

  private String taxed(VatSubtotal subtotal) {
    return words
        .taxed(subtotal.tax().category())
        .replace("{rate}", rate(subtotal.tax()))
        .replace("{base}", formats.amount(subtotal.base()));
  }

  private @Nullable Slip slip() {
    if (invoice.kind() == Invoice.Kind.CREDIT_NOTE || !invoice.amounts().payable().isPositive()) {
      return null;
    }
    var payment = invoice.payment();
    List<Row> rows =
        List.of(
            new Row(words.beneficiary(), invoice.heading().seller().name()),
            new Row(words.account(), Formats.iban(payment.iban())),
            new Row("BIC", payment.bic()),
            new Row(words.communication(), payment.reference()),
            new Row(words.dueOn(), formats.date(invoice.heading().dueOn())));
    String text = PaymentCode.of(invoice);
    return new Slip(words.payment(), rows, text == null ? null : code(text));
  }

  private Code code(String text) {
    String alt =
        words
            .codeAlt()
            .replace("{amount}", formats.money(invoice.amounts().payable()))
            .replace("{name}", invoice.heading().seller().name())
            .replace("{reference}", invoice.payment().reference());
    return new Code(QrDrawer.written(text), alt, words.scan());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (VatSubtotal subtotal : invoice.amounts().subtotals()) {
      var reason = subtotal.tax().reason();
      if (reason != null) {
        notes.add(new Note(words.vat(), reason.in(formats.language())));
      }
    }
    for (Mention mention : invoice.heading().mentions()) {
      if (mention.code().equals(SELLER)) {
        continue; // at the foot of every page already
      }
      notes.add(
          new Note(
              mention.heading().in(formats.language()), mention.text().in(formats.language())));
    }
    return notes;
  }
}
