package coop.panoplie.packs.identifiers;

/**
 * The forms of VAT numbers, without spaces: {@code #} a digit, {@code @} a letter, {@code *}
 * either, any other sign itself. As VIES describes them; Northern Ireland (XI) is there for goods,
 * and old Irish numbers with a plus or a star are not.
 */
final class VatShapes {

  /** Every prefix with its forms, each between blanks. */
  private static final String ALL =
      " AT:U######## BE:########## BG:######### BG:########## CY:########@"
          + " CZ:######## CZ:######### CZ:########## DE:######### DK:######## EE:#########"
          + " EL:######### ES:@######## ES:########@ ES:@#######@ FI:######## FR:**#########"
          + " HR:########### HU:######## IE:#######@ IE:#######@@ IE:#@#####@"
          + " IT:########### LT:######### LT:############ LU:######## LV:###########"
          + " MT:######## NL:#########B## PL:########## PT:#########"
          + " RO:## RO:### RO:#### RO:##### RO:###### RO:####### RO:######## RO:#########"
          + " RO:########## SE:############ SI:######## SK:##########"
          + " XI:######### XI:############ XI:GD### XI:HA### ";

  private VatShapes() {}

  /** Whether this is a prefix of a Member State, or Northern Ireland's. */
  static boolean knows(String prefix) {
    return ALL.indexOf(" " + prefix + ":") >= 0;
  }

  /** Whether the rest of a number has a form of its prefix. */
  static boolean fits(String prefix, String body) {
    String mark = " " + prefix + ":";
    for (int at = ALL.indexOf(mark); at >= 0; at = ALL.indexOf(mark, at + 1)) {
      int start = at + mark.length();
      if (fits(body, start, ALL.indexOf(' ', start))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String body, int start, int end) {
    if (body.length() != end - start) {
      return false;
    }
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean fits =
          switch (ALL.charAt(start + i)) {
            case '#' -> digit(c);
            case '@' -> letter(c);
            case '*' -> digit(c) || letter(c);
            default -> c == ALL.charAt(start + i);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
