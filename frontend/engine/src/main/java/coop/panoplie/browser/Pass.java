package coop.panoplie.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finding and replacing in a compiled module; {@code #} in a pattern stands for any name. */
final class Pass {

  private static final String NAME = "[\\w$]+";

  /** What must not stand before a name when the whole of it is meant. */
  static final String WHOLE = "(?<![\\w$.])";

  /** A text of the program, in double quotes. */
  static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private Pass() {}

  static Pattern pattern(String part) {
    return Pattern.compile(part.replace("#", NAME), Pattern.DOTALL);
  }

  /**
   * The first place where a part stands.
   *
   * @throws IllegalStateException when there is none: the compiler writes otherwise than it did
   */
  static Matcher find(String module, String part) {
    Matcher found = pattern(part).matcher(module);
    if (!found.find()) {
      throw new IllegalStateException("the compiled module does not hold " + part);
    }
    return found;
  }

  /** Replaces a part's first place; there must be one. */
  static String swap(String module, String part, String by) {
    return find(module, part).replaceFirst(by);
  }
}
