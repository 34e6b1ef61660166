package coop.panoplie.packs.identifiers;

/**
 * Belgian national register or bis number: birth date, serial number, check by 97. People born from
 * 2000 count with a 2 in front; a bis number adds 20 (gender unknown) or 40 to the month; what is
 * not known of a birth date is zeros. Which century a number is of shows in its check alone.
 */
public final class Niss {

  private Niss() {}

  public static boolean valid(String written) {
    String digits = Digits.compact(written);
    return Digits.are(digits, 11)
        && date(digits)
        && serial(digits.substring(6, 9))
        && (of(digits, "") || of(digits, "2"));
  }

  private static boolean of(String digits, String century) {
    return Integer.parseInt(digits.substring(9))
        == 97 - Digits.mod97(century + digits.substring(0, 9));
  }

  /**
   * Days are not held against the length of their month: where a day's serial numbers ran out, the
   * register went on with the next ones.
   */
  private static boolean date(String digits) {
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6));
    return month < 60 && month % 20 <= 12 && day <= 31;
  }

  /** Odd for men up to 997, even for women up to 998. */
  private static boolean serial(String serial) {
    return !serial.equals("000") && !serial.equals("999");
  }
}
