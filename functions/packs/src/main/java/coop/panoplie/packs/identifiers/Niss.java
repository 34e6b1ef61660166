package coop.panoplie.packs.identifiers;

/**
 * Belgian national register or bis number: birth date, serial number, check by 97. People born from
 * 2000 count with a 2 in front; a bis number adds 20 or 40 to the month; unknown dates are zeros.
 */
public final class Niss {

  private Niss() {}

  public static boolean valid(String written) {
    String digits = Digits.compact(written);
    if (!Digits.are(digits, 11) || !date(digits)) {
      return false;
    }
    int check = Integer.parseInt(digits.substring(9));
    String number = digits.substring(0, 9);
    return check == 97 - Digits.mod97(number) || check == 97 - Digits.mod97("2" + number);
  }

  private static boolean date(String digits) {
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6));
    boolean monthOk = month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52);
    return monthOk && day <= 31;
  }
}
