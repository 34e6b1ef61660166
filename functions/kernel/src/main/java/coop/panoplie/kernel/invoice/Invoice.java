package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;
import java.time.LocalDate;

/**
 * An issued invoice or credit note. It never changes; a correction is another document.
 *
 * @param corrects the invoice a credit note takes back; absent on an invoice
 */
public record Invoice(
    Kind kind,
    InvoiceNumber number,
    Heading heading,
    Payment payment,
    InvoiceDraft draft,
    Amounts amounts,
    @Nullable Correction corrects) {

  /** Amounts of a credit note are positive: its kind says that they go back. */
  public enum Kind {
    INVOICE,
    CREDIT_NOTE
  }

  /** The document a credit note takes back, and why. */
  public record Correction(InvoiceNumber number, LocalDate issuedOn, String reason) {}

  /**
   * Whether its structured file names the parties' VAT numbers: that of a sale outside the scope of
   * VAT must not (BR-O-02 to BR-O-04); the paper does.
   */
  public boolean namesVatNumbers() {
    for (VatSubtotal subtotal : amounts.subtotals()) {
      if (subtotal.tax().category() == VatCategory.O) {
        return false;
      }
    }
    return true;
  }

  /** The numbered invoice of a draft. */
  public static Invoice of(
      InvoiceNumber number, Heading heading, Payment payment, InvoiceDraft draft) {
    return new Invoice(Kind.INVOICE, number, heading, payment, draft, draft.amounts(), null);
  }

  /**
   * The credit note that takes this invoice back whole, to the cent.
   *
   * @param on its own date of issue; nothing is due later than that
   */
  public Invoice credited(InvoiceNumber creditNumber, LocalDate on, String reason) {
    if (kind != Kind.INVOICE) {
      throw new IllegalStateException("a credit note is not credited: " + number);
    }
    Heading of = heading;
    Heading credit =
        new Heading(
            of.country(),
            of.language(),
            on,
            on,
            of.from(),
            of.to(),
            of.seller(),
            of.buyer(),
            of.buyerReference(),
            of.title(),
            of.mentions());
    return new Invoice(
        Kind.CREDIT_NOTE,
        creditNumber,
        credit,
        payment,
        draft,
        amounts,
        new Correction(number, of.issuedOn(), reason));
  }
}
