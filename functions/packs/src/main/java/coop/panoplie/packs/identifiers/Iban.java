package coop.panoplie.packs.identifiers;

/** Bank account numbers (ISO 13616): remainder 1 by 97; Belgian accounts carry a second check. */
public final class Iban {

  private Iban() {}

  public static boolean valid(String written) {
    String iban = Digits.compact(written);
    if (iban.length() < 15
        || iban.length() > 34
        || !Digits.alphanumeric(iban)
        || !Digits.are(iban.substring(2, 4), 2)
        || Digits.mod97(iban.substring(4) + iban.substring(0, 4)) != 1) {
      return false;
    }
    return switch (iban.substring(0, 2)) {
      case "BE" -> belgian(iban);
      case "FR", "MC" -> iban.length() == 27;
      case "DE" -> iban.length() == 22;
      case "NL" -> iban.length() == 18;
      case "LU" -> iban.length() == 20;
      default -> true;
    };
  }

  private static boolean belgian(String iban) {
    if (!Digits.are(iban.substring(4), 12)) {
      return false;
    }
    int rest = Digits.mod97(iban.substring(4, 14));
    return Integer.parseInt(iban.substring(14)) == (rest == 0 ? 97 : rest);
  }
}
