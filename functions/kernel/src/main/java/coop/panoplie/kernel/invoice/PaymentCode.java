package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;

/**
 * The text of the QR code that fills in a bank's transfer form (EPC069-12, version 002). Only ISO
 * 11649 references are structured there; a Belgian one travels as text.
 */
public final class PaymentCode {
  private static final int MAX_NAME = 70;
  private static final int MAX_TEXT = 140;
  private static final Money LEAST = Money.ofCents(1);
  private static final Money MOST = Money.eur("999999999.99");

  private PaymentCode() {}

  /** The code's text, or null when nothing that a transfer can pay is due. */
  public static @Nullable String of(Invoice invoice) {
    Money due = invoice.amounts().payable();
    if (invoice.kind() == Invoice.Kind.CREDIT_NOTE
        || due.compareTo(LEAST) < 0
        || due.compareTo(MOST) > 0) {
      return null;
    }
    Payment payment = invoice.payment();
    return text(
        payment.bic(), invoice.heading().seller().name(), payment.iban(), due, payment.reference());
  }

  static String text(String bic, String name, String iban, Money due, String reference) {
    boolean structured = reference.startsWith("RF");
    String words = reference.length() > MAX_TEXT ? reference.substring(0, MAX_TEXT) : reference;
    return "BCD\n002\n1\nSCT\n"
        + bic
        + "\n"
        + (name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name)
        + "\n"
        + iban
        + "\nEUR"
        + due
        + "\n\n"
        + (structured ? words : "\n" + words);
  }
}
