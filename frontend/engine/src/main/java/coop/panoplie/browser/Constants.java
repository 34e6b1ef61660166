package coop.panoplie.browser;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the constants of all classes when the module loads. The compiler asks before each use of a
 * class whether its constants are there already; the packs' constants are words and numbers, which
 * may as well be made at once, those needed by others first.
 */
final class Constants {

  private static final String NAME = "[\\w$]+";

  /** {@code guard=()=>{guard=done(Class);maker();}} */
  private static final Pattern GUARD =
      Pattern.compile(
          "(?<![\\w$.])(#)=\\(\\)=>\\{\\s*\\1=#\\(#\\);\\s*(#)\\(\\);\\s*\\}".replace("#", NAME));

  private static final Pattern FUNCTION =
      Pattern.compile("(?<![\\w$.])(#)=(?:\\([^()]*\\)|#)=>\\{".replace("#", NAME));

  private static final Pattern CALL = Pattern.compile("(?<![\\w$.])(#)\\(".replace("#", NAME));

  private final Map<String, String> makers = new LinkedHashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final StringBuilder made = new StringBuilder();

  private Constants() {}

  static String atOnce(String module) {
    return new Constants().rewritten(module);
  }

  private String rewritten(String module) {
    Matcher guards = GUARD.matcher(module);
    while (guards.find()) {
      makers.put(guards.group(1), guards.group(2));
    }
    String text = guards.replaceAll(found -> Matcher.quoteReplacement(found.group(1)) + "=0");
    for (Matcher each = FUNCTION.matcher(text); each.find(); ) {
      bodies.putIfAbsent(each.group(1), body(text, each.end()));
    }
    for (String maker : makers.values()) {
      visit(maker);
    }
    for (String guard : makers.keySet()) {
      String call = "(?<![\\w$.])" + Pattern.quote(guard) + "\\(\\)";
      text = text.replaceAll("\\(\\)=>\\s*" + call, "0").replaceAll(call + ";", ";");
    }
    int exports = text.lastIndexOf("export{");
    return text.substring(0, exports) + made + text.substring(exports);
  }

  /** Whatever a function calls makes its constants before the function's own are made. */
  private void visit(String function) {
    if (!seen.add(function)) {
      return;
    }
    for (Matcher call = CALL.matcher(bodies.getOrDefault(function, "")); call.find(); ) {
      visit(makers.getOrDefault(call.group(1), call.group(1)));
    }
    if (makers.containsValue(function)) {
      made.append(function).append("();\n");
    }
  }

  private static String body(String text, int start) {
    int depth = 1;
    int at = start;
    while (depth > 0) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      at++;
    }
    return text.substring(start, at - 1);
  }
}
