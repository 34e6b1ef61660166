package coop.panoplie.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a compiled module what only serves a debugger or a program with a main method: names
 * of classes and objects in words, stack traces in Java's terms, the start of a main thread. What
 * nothing refers to any more then falls to the portal's minifier. Small whole numbers are written
 * as JavaScript writes them.
 */
final class Trim {

  private static final String NAME = "[\\w$]+";

  private static final Pattern WHOLE =
      Pattern.compile("(" + NAME + ")=val=>BigInt\\.asIntN\\(64,BigInt\\(val\\|0\\)\\)");

  private Trim() {}

  static String of(String module) {
    String text = FinalFields.setOnce(unbroken(module));
    text =
        swap(
            text,
            named("\\.prototype\\.toString=function\\(\\)\\{return #\\(#\\(this\\)\\);\\};"),
            "");
    text =
        swap(
            text,
            named("\\.prototype\\.__teavm_class__=function\\(\\)\\{return #\\(this\\);\\};"),
            "");
    text =
        swap(
            text,
            "(?<=[;\\s])let ("
                + NAME
                + ")="
                + NAME
                + "\\("
                + NAME
                + "\\);\\s*\\1\\.javaException="
                + NAME
                + ";",
            "");
    text = swap(text, "(?<=export\\{)" + NAME + " as main,", "");
    text =
        swap(
            text,
            "if\\(typeof Reflect==='object'\\)\\{let defaultMessage=.*?\\}else \\{("
                + NAME
                + ")=Error;\\}",
            "$1=Error;");
    text =
        swap(
            text,
            "=\\(err,ex\\)=>\\{if\\(typeof "
                + NAME
                + "===\"function\"&&err\\.stack\\)\\{.*?\\}\\}\\}(?=,"
                + NAME
                + ";)",
            "=()=>{}");
    return Words.inPlace(Classes.withoutReflection(Constants.atOnce(wholeNumbers(text))));
  }

  /** The compiler breaks lines anywhere. */
  private static String unbroken(String text) {
    return text.replaceAll("(?<![\\w$])\n|\n(?![\\w$])", "").replace('\n', ' ');
  }

  private static String named(String rest) {
    return NAME + rest.replace("#", NAME);
  }

  private static String swap(String text, String part, String by) {
    Matcher found = Pattern.compile(part, Pattern.DOTALL).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("the compiled module does not hold " + part);
    }
    return found.replaceFirst(by);
  }

  /** A call that makes a long of a small constant becomes the constant. */
  private static String wholeNumbers(String text) {
    Matcher maker = WHOLE.matcher(text);
    if (!maker.find()) {
      throw new IllegalStateException("the compiled module makes no longs of ints");
    }
    String call = "(?<![\\w$.])" + Pattern.quote(maker.group(1)) + "\\(\\s*(-?\\d+)\\)";
    return Pattern.compile(call).matcher(text).replaceAll("$1n");
  }
}
