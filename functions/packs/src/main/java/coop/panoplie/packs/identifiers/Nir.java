package coop.panoplie.packs.identifiers;

/**
 * French social security number with its key: thirteen signs (Corsica's department has a letter)
 * and 97 less their remainder by 97.
 */
public final class Nir {

  private Nir() {}

  public static boolean valid(String written) {
    String compact = Digits.compact(written);
    if (compact.length() != 15) {
      return false;
    }
    String digits = corsica(compact);
    return Digits.are(digits, 15)
        && Integer.parseInt(digits.substring(13)) == 97 - Digits.mod97(digits.substring(0, 13));
  }

  /** 2A counts as 19 and 2B as 18. */
  private static String corsica(String nir) {
    return switch (nir.substring(5, 7)) {
      case "2A" -> nir.substring(0, 5) + "19" + nir.substring(7);
      case "2B" -> nir.substring(0, 5) + "18" + nir.substring(7);
      default -> nir;
    };
  }
}
