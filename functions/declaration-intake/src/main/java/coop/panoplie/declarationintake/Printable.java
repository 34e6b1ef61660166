package coop.panoplie.declarationintake;

/** Text that can stand in a PDF, an XML invoice and a mail, and reads as it is written. */
final class Printable {

  private Printable() {}

  /**
   * @param lines whether line breaks and tabs are fine
   */
  static boolean all(String words, boolean lines) {
    return words.codePoints().allMatch(c -> one(c, lines));
  }

  private static boolean one(int c, boolean lines) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return lines;
    }
    return switch (Character.getType(c)) {
      // no place in XML
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> lines;
      // marks that turn the direction of what follows can make a text lie
      case Character.FORMAT -> !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
      default -> true;
    };
  }
}
