package coop.panoplie.kernel.invoice;

/**
 * The words a transfer must carry so that it finds its invoice. Each is made from the invoice
 * number alone, and no two numbers share one within a century.
 */
public final class PaymentReference {
  private static final int MODULUS = 97;
  private static final int RF_FROM = 98;
  private static final long MAX_BASE = 9_999_999_999L;
  private static final int MAX_SEQUENCE = 9_999_999;

  private PaymentReference() {}

  /** The usual one of the seller's country. */
  public static String of(InvoiceNumber number) {
    return switch (number.country()) {
      case BE -> structured(base(number));
      case FR -> creditor(compact(number));
    };
  }

  /**
   * The Belgian structured communication: ten digits and their remainder by 97, which is 97 when it
   * would be 0. {@code 12345678} gives {@code +++001/2345/67803+++}.
   */
  public static String structured(long base) {
    if (base < 0 || base > MAX_BASE) {
      throw new IllegalArgumentException("ten digits at most: " + base);
    }
    long rest = base % MODULUS;
    String digits = padded(base, 10) + padded(rest == 0 ? MODULUS : rest, 2);
    return "+++"
        + digits.substring(0, 3)
        + "/"
        + digits.substring(3, 7)
        + "/"
        + digits.substring(7)
        + "+++";
  }

  /**
   * The ISO 11649 creditor reference of at most 21 letters and digits: {@code RF}, two check digits
   * by modulus 97-10, and the words themselves.
   */
  public static String creditor(String words) {
    if (words.isEmpty() || words.length() > 21) {
      throw new IllegalArgumentException("1 to 21 characters: " + words);
    }
    long check = RF_FROM - remainder(words + "RF00");
    return "RF" + padded(check, 2) + words;
  }

  /** True when the check digits of an ISO 11649 reference hold. */
  public static boolean holds(String creditorReference) {
    return creditorReference.length() > 4
        && creditorReference.startsWith("RF")
        && remainder(creditorReference.substring(4) + creditorReference.substring(0, 4)) == 1;
  }

  /** Two digits of the year, one for the series, seven of the sequence. */
  private static long base(InvoiceNumber number) {
    if (number.sequence() > MAX_SEQUENCE) {
      throw new IllegalArgumentException("no reference for " + number);
    }
    long series =
        switch (number.kind()) {
          case INVOICE -> 1;
          case CREDIT_NOTE -> 2;
        };
    return number.year() % 100 * 100_000_000L + series * 10_000_000L + number.sequence();
  }

  private static String compact(InvoiceNumber number) {
    return number.text().replace("-", "");
  }

  private static long remainder(String letters) {
    long rest = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c >= '0' && c <= '9') {
        rest = (rest * 10 + (c - '0')) % MODULUS;
      } else if (c >= 'A' && c <= 'Z') {
        rest = (rest * 100 + (c - 'A' + 10)) % MODULUS;
      } else {
        throw new IllegalArgumentException("not a letter or digit: " + c);
      }
    }
    return rest;
  }

  private static String padded(long value, int width) {
    String digits = Long.toString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
