package coop.panoplie.packs.identifiers;

/**
 * VAT numbers. Belgian and French ones are recomputed; of the others only the form is looked at, as
 * VIES alone can tell.
 */
public final class VatNumber {

  private VatNumber() {}

  public static boolean valid(String written) {
    String compact = Digits.compact(written);
    if (compact.length() < 4 || compact.length() > 14 || !Digits.alphanumeric(compact)) {
      return false;
    }
    String body = compact.substring(2);
    return switch (compact.substring(0, 2)) {
      case "BE" -> EnterpriseNumber.valid(body);
      case "FR" -> french(body);
      default -> letter(compact.charAt(0)) && letter(compact.charAt(1));
    };
  }

  /** The country of the number as addresses write it: Greek numbers begin with EL. */
  public static String country(String written) {
    String compact = Digits.compact(written);
    String prefix = compact.length() < 2 ? compact : compact.substring(0, 2);
    return prefix.equals("EL") ? "GR" : prefix;
  }

  /** The French number of a SIREN. */
  public static String ofSiren(String siren) {
    int key = (12 + 3 * Digits.mod97(siren)) % 97;
    return "FR" + (key < 10 ? "0" : "") + key + siren;
  }

  /** A numeric key is recomputed; old keys with letters are taken as they are. */
  private static boolean french(String body) {
    if (body.length() != 11 || !Siren.valid(body.substring(2))) {
      return false;
    }
    return !Digits.are(body.substring(0, 2), 2) || ofSiren(body.substring(2)).equals("FR" + body);
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
