package coop.panoplie.packs.identifiers;

import coop.panoplie.kernel.invoice.PaymentReference;

/** The words of a transfer by ISO 11649: RF, two check digits, up to 21 letters and digits. */
public final class CreditorReference {

  private CreditorReference() {}

  public static boolean valid(String written) {
    String compact = Digits.compact(written);
    return compact.length() >= 5
        && compact.length() <= 25
        && Digits.alphanumeric(compact)
        && Digits.are(compact.substring(2, 4), 2)
        && between(Integer.parseInt(compact.substring(2, 4)))
        && PaymentReference.holds(compact);
  }

  /** As in an IBAN, 00, 01 and 99 are no check digits. */
  private static boolean between(int check) {
    return check >= 2 && check <= 98;
  }
}
