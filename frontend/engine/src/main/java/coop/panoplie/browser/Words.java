package coop.panoplie.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes each text where it is used rather than its number in a list at the module's end; a text
 * becomes a Java string at its first use.
 */
final class Words {

  private static final String NAME = "[\\w$]+";
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";

  /**
   * {@code fill=strings=>{...made=new Array(...);...made[i]=intern(java(strings[i]));}} and its
   * twin that reads.
   */
  private static final Pattern POOL =
      Pattern.compile(
          ("(?<fill>#)=strings=>\\{[^{}]*\\{\\s*(?<made>#)\\[i\\]"
                  + "\\s*=\\s*#\\((?<java>#)\\(strings\\[i\\]\\)\\);\\s*\\}\\s*\\},"
                  + "\\s*(?<read>#)=index=>#\\[index\\]")
              .replace("#", NAME));

  private Words() {}

  static String inPlace(String module) {
    Matcher pool = POOL.matcher(module);
    if (!pool.find()) {
      throw new IllegalStateException("the compiled module has no list of texts");
    }
    String read = pool.group("read");
    String text = module;
    int start = text.indexOf(pool.group("fill") + "([\"");
    int end = text.indexOf("]);", start);
    List<String> texts = texts(text.substring(start, end));
    text = text.substring(0, start) + text.substring(end + 3);
    String use = "(?<![\\w$.])" + Pattern.quote(read) + "\\(\\s*(\\d+)\\)";
    return Pattern.compile(use)
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "(" + texts.get(Integer.parseInt(found.group(1))) + ")"));
  }

  /** A long text is cut in pieces joined by plus signs. */
  private static List<String> texts(String list) {
    List<String> texts = new ArrayList<>();
    String one = TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*";
    for (Matcher each = Pattern.compile(one).matcher(list); each.find(); ) {
      texts.add(each.group());
    }
    return texts;
  }
}
