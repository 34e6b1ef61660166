package coop.panoplie.browser;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The compiler's list of classes: {@code class, name, parent, [interfaces], …, [methods]}. */
final class ClassList {

  private static final Pattern ENTRY =
      Pass.pattern(
          "(?<=[\\[,])(?<name>#),(?:0|\"[^\"]*\",-?\\d+),(?<parent>#),"
              + "\\[(?<interfaces>[\\w$,]*)\\],\\d+,0,0,"
              + "(?:0|\\[(?<methods>(?:\\[[^\\]]*\\]|[^\\[\\]])*)\\])(?=[,\\]])");

  /** One name or several, then the function. */
  private static final Pattern METHOD =
      Pass.pattern("(?:\"(?<one>#)\"|\\[(?<many>[^\\]]*)\\]),(?<function>[^,\\[\\]]*)");

  private final Map<String, MatchResult> entries = new LinkedHashMap<>();

  void read(String list) {
    for (Matcher each = ENTRY.matcher(list); each.find(); ) {
      entries.put(each.group("name"), each.toMatchResult());
    }
  }

  Collection<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  String parent(String name) {
    return entry(name).group("parent");
  }

  /** Its interfaces among those, however far above. */
  Set<String> interfaces(String name, Collection<String> among) {
    Set<String> found = new TreeSet<>();
    for (String each : entry(name).group("interfaces").split(",", 0)) {
      if (among.contains(each)) {
        found.add(each);
      }
      if (has(each)) {
        found.addAll(interfaces(each, among));
      }
    }
    return found;
  }

  /** Its methods as members of an object: {@code name:function,…}. */
  String methods(String name) {
    String list = entry(name).group("methods");
    StringBuilder members = new StringBuilder();
    for (Matcher each = METHOD.matcher(list == null ? "" : list); each.find(); ) {
      String one = each.group("one");
      String names = one == null ? each.group("many").replace("\"", "") : one;
      for (String method : names.split(",", 0)) {
        members.append(method).append(':').append(each.group("function")).append(',');
      }
    }
    return members.toString();
  }

  private MatchResult entry(String name) {
    MatchResult entry = entries.get(name);
    if (entry == null) {
      throw new IllegalStateException("the compiler lists no class " + name);
    }
    return entry;
  }
}
