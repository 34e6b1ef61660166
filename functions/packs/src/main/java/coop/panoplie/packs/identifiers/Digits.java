package coop.panoplie.packs.identifiers;

/** Reading numbers as people write them. */
final class Digits {

  private Digits() {}

  /** Upper case, without spaces, dots, dashes, slashes, pluses and stars. */
  static String compact(String written) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= 'a' && c <= 'z') {
        kept.append((char) (c - 'a' + 'A'));
      } else if (c > ' '
          && c != '.'
          && c != '-'
          && c != '/'
          && c != '+'
          && c != '*'
          && c != '\u00a0'
          && c != '\u202f') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** So many digits and nothing else. */
  static boolean are(String text, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The remainder by 97 of digits and letters, letters counting from A = 10. */
  static int mod97(String text) {
    int rest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      rest = c <= '9' ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
    }
    return rest;
  }

  static boolean alphanumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** The sum of Luhn's algorithm, from the right every second digit doubled. */
  static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 1 ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum;
  }

  /** The sum of the digits themselves. */
  static int sum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += digits.charAt(i) - '0';
    }
    return sum;
  }
}
