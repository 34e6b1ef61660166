package coop.panoplie.invoicegeneration;

import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.ledger.Account;
import coop.panoplie.kernel.ledger.Account.Kind;
import coop.panoplie.kernel.ledger.Entry;
import coop.panoplie.kernel.ledger.Posting;
import coop.panoplie.kernel.money.Money;
import java.util.List;

/** Books a sale: the client owes the whole, revenue and VAT are credited. */
final class SalesEntry {

  private SalesEntry() {}

  /** The entry of an invoice, or of the credit note that undoes one. */
  static Entry of(Invoice invoice, String client) {
    String entity = invoice.heading().seller().enterpriseNumber();
    Money net = invoice.amounts().net();
    Money vat = invoice.amounts().vat();
    List<Posting> postings =
        List.of(
            new Posting(new Account(Kind.CLIENT_RECEIVABLE, client), invoice.amounts().gross()),
            new Posting(new Account(Kind.REVENUE, entity), net.negate()),
            new Posting(new Account(Kind.VAT_PAYABLE, entity), vat.negate()));
    Entry entry =
        new Entry(
            invoice.number().text(),
            invoice.heading().issuedOn(),
            "invoice",
            postings.stream().filter(p -> !p.amount().isZero()).toList());
    return switch (invoice.kind()) {
      case INVOICE -> entry;
      case CREDIT_NOTE -> entry.reversed(entry.id(), entry.on(), "credit note");
    };
  }
}
