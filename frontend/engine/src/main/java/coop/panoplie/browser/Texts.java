package coop.panoplie.browser;

import org.teavm.jso.JSBody;

/**
 * What {@link Library} and {@link Joins} put in the place of the compiler's methods: the browser's
 * own. {@code Library} comes too late for the compiler to see that it calls JavaScript, and calls
 * the methods of this class that do.
 */
final class Texts {

  private Texts() {}

  static String replace(String text, CharSequence part, CharSequence by) {
    return replaced(text, (String) part, (String) by);
  }

  static String replace(String text, char part, char by) {
    return replaced(text, letter(part), letter(by));
  }

  static int indexOf(String text, int letter) {
    return found(text, letter((char) letter));
  }

  static int indexOf(String text, String part) {
    return found(text, part);
  }

  static boolean startsWith(String text, String beginning) {
    return begins(text, beginning);
  }

  /** Not kept, as nothing of ours would keep it; the same number as Java's. */
  static int hashCode(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + code(text, i);
    }
    return hash;
  }

  static String toString(int number) {
    return "" + number;
  }

  @JSBody(
      params = {"text", "part"},
      script = "return text.indexOf(part);")
  private static native int found(String text, String part);

  @JSBody(
      params = {"text", "at"},
      script = "return text.charCodeAt(at);")
  private static native int code(String text, int at);

  @JSBody(
      params = {"text", "beginning"},
      script = "return text.startsWith(beginning);")
  private static native boolean begins(String text, String beginning);

  @JSBody(
      params = {"text", "part", "by"},
      script = "return text.replaceAll(part, () => by);")
  private static native String replaced(String text, String part, String by);

  @JSBody(params = "letter", script = "return String.fromCharCode(letter);")
  private static native String letter(char letter);

  @JSBody(
      params = {"text", "more"},
      script = "return text + more;")
  static native String join(String text, String more);

  @JSBody(
      params = {"text", "more"},
      script = "return text + more;")
  static native String join(String text, int more);

  @JSBody(
      params = {"text", "more"},
      script = "return text + String.fromCharCode(more);")
  static native String join(String text, char more);
}
