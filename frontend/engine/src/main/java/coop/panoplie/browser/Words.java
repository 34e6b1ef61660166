package coop.panoplie.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes each text where it is used rather than its number in a list at the module's end. */
final class Words {

  /** {@code fill=strings=>{…made[i]=…(strings[i]);…}} and its twin that reads. */
  private static final String POOL =
      "(?<fill>#)=strings=>\\{[^{}]*\\{\\s*#\\[i\\]\\s*=\\s*#\\(#\\(strings\\[i\\]\\)\\);\\s*\\}\\s*\\},"
          + "\\s*(?<read>#)=index=>#\\[index\\]";

  /** A long text is cut in pieces joined by plus signs. */
  private static final Pattern PIECES =
      Pattern.compile(Pass.TEXT + "(?:\\s*\\+\\s*" + Pass.TEXT + ")*");

  private Words() {}

  static String inPlace(String module) {
    Matcher pool = Pass.find(module, POOL);
    int start = module.indexOf(pool.group("fill") + "([\"");
    int end = module.indexOf("]);", start);
    List<String> texts = new ArrayList<>();
    for (Matcher each = PIECES.matcher(module.substring(start, end)); each.find(); ) {
      texts.add("(" + each.group() + ")");
    }
    String use = Pass.WHOLE + Pattern.quote(pool.group("read")) + "\\(\\s*(\\d+)\\)";
    return Pattern.compile(use)
        .matcher(module.substring(0, start) + module.substring(end + 3))
        .replaceAll(found -> Matcher.quoteReplacement(texts.get(Integer.parseInt(found.group(1)))));
  }
}
