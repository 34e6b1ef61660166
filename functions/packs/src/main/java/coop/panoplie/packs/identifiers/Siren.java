package coop.panoplie.packs.identifiers;

/** French company numbers: SIREN (9 digits) and SIRET (14), both by Luhn. */
public final class Siren {

  /** Its establishments outgrew Luhn: there the sum of digits is a multiple of five. */
  private static final String LA_POSTE = "356000000";

  private Siren() {}

  public static boolean valid(String written) {
    String digits = Digits.compact(written);
    return Digits.are(digits, 9) && Digits.luhn(digits) % 10 == 0;
  }

  /** A SIRET, whose first nine digits are a valid SIREN. */
  public static boolean validEstablishment(String written) {
    String digits = Digits.compact(written);
    if (!Digits.are(digits, 14) || !valid(digits.substring(0, 9))) {
      return false;
    }
    return Digits.luhn(digits) % 10 == 0
        || (digits.startsWith(LA_POSTE) && Digits.sum(digits) % 5 == 0);
  }
}
