package coop.panoplie.packs.identifiers;

import coop.panoplie.kernel.invoice.PaymentReference;

/** The Belgian structured communication of a transfer, read back: {@code +++123/4567/89002+++}. */
public final class StructuredCommunication {

  private StructuredCommunication() {}

  public static boolean valid(String written) {
    String digits = Digits.compact(written);
    return Digits.are(digits, 12)
        && Digits.compact(PaymentReference.structured(Long.parseLong(digits.substring(0, 10))))
            .equals(digits);
  }
}
