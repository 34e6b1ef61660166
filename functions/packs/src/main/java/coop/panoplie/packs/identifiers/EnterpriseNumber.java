package coop.panoplie.packs.identifiers;

/** Belgian enterprise number: ten digits, first 0 or 1, the last two 97 less the others by 97. */
public final class EnterpriseNumber {

  private EnterpriseNumber() {}

  public static boolean valid(String written) {
    String digits = Digits.compact(written);
    return Digits.are(digits, 10)
        && digits.charAt(0) <= '1'
        && Integer.parseInt(digits.substring(8)) == 97 - Digits.mod97(digits.substring(0, 8));
  }
}
