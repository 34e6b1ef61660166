package coop.panoplie.browser;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Classes as JavaScript has them, with what the packs ask of them: parents, methods, and the
 * interfaces an object is asked for. Names, places of declaration and modifiers only serve
 * reflection, which goes. A class nobody makes an object of then falls to the portal's minifier.
 */
final class Classes {

  /** {@code function Class() { Parent.call(this); this.field = value; }} */
  private static final Pattern CONSTRUCTOR =
      Pass.pattern(
          "function (?<name>#)\\(\\)\\{(?:let a=this;)?#\\.call\\((?:a|this)\\);"
              + "(?<fields>(?:(?:a|this)\\.#=[^;{}]*;)*)\\}");

  /** Every object's own number, which nothing asks for. */
  private static final Pattern ROOT = Pass.pattern("function (#)\\(\\)\\{this\\.\\$id\\$=0;\\}");

  private static final String LISTS = "@LISTS@";

  private final ClassList list = new ClassList();

  /** The interfaces an object is asked for. */
  private final Set<String> interfaces = new TreeSet<>();

  /** The classes of which a parent shows: by its fields, or because an object is asked for it. */
  private final Set<String> seen = new TreeSet<>();

  private String text;

  private Classes(String text) {
    this.text = text;
  }

  static String ofJavaScript(String module) {
    return new Classes(module).rewritten();
  }

  private String rewritten() {
    readLists(swap("=data=>\\{let packages=.*?let m=#\\(\\);cls\\[#\\]=m;.*?=func;\\}{5}", "=0"));
    withoutMirrors();
    questions();
    declare(swap("=superclass=>\\{.*?\\};\\}(?=,#=)", "=above=>class extends above{}"));
    StringBuilder members = new StringBuilder();
    for (String name : list.names()) {
      members.append(members(name));
    }
    return text.replace(LISTS, members);
  }

  /** Takes the lists of classes out of the text; a mark stays where they were. */
  private void readLists(String function) {
    Matcher lists = calls(function, "\\((?<list>\\[.*?\\])\\);").matcher(text);
    while (lists.find()) {
      list.read(lists.group("list"));
    }
    text = lists.reset().replaceFirst(LISTS);
    text = lists.reset(text).replaceAll("");
  }

  /** What makes objects of {@code java.lang.Class}, and the classes of numbers. */
  private void withoutMirrors() {
    String mirror =
        swap("=cls=>\\{if\\(cls\\[#\\]\\.classObject===null\\).*?return [^;]*;\\}", "=0");
    text = Pass.pattern("#=" + Pattern.quote(mirror) + "\\(#\\);").matcher(text).replaceAll("");
    swap("=#\\(\"boolean\",\"Z\",.*?(?=,#=\\(a,b\\)=>)", "=0");
    text =
        Pass.pattern("=#\\(\"\\w+\",\"\\w\",\\d+,meta=>.*?\\)(?=,#=)")
            .matcher(text)
            .replaceAll("=0");
  }

  /** Whether an object is of an interface is a property it has or has not. */
  private void questions() {
    swap("=\\(from,to\\)=>\\{if\\(from===to\\).*?map\\.set\\(to,false\\);return false;\\}", "=0");
    String is = swap("=\\(obj,cls\\)=>obj instanceof [^;]*?\\)(?=,#=)", "=(obj,cls)=>obj?.[cls]");
    for (Matcher each = calls(is, "\\([^;]*?,(#)\\)").matcher(text); each.find(); ) {
      interfaces.add(each.group(1));
    }
    for (Matcher each = Pass.pattern("instanceof (#)").matcher(text); each.find(); ) {
      seen.add(each.group(1));
    }
  }

  private void declare(String make) {
    for (Matcher each = CONSTRUCTOR.matcher(text); each.find(); ) {
      if (!each.group("fields").isEmpty()) {
        seen.add(each.group("name"));
      }
    }
    text = ROOT.matcher(text).replaceAll("class $1{}");
    text = CONSTRUCTOR.matcher(text).replaceAll(found -> safe(withFields(found, make)));
    text =
        Pass.pattern(Pass.WHOLE + "(?<name>#)=" + Pattern.quote(make) + "\\((?:#)?\\)(?=[,;])")
            .matcher(text)
            .replaceAll(found -> safe(bare(found.group("name"), make)));
  }

  private String withFields(MatchResult constructor, String make) {
    String name = constructor.group("name");
    String fields = constructor.group("fields").replaceAll("(?:a|this)\\.", "");
    return fields.isEmpty()
        ? "let " + bare(name, make) + ";"
        : "class " + name + " extends " + above(name) + "{" + fields + "}";
  }

  /** A class without fields; an interface somebody asks for is the name of a property. */
  private String bare(String name, String make) {
    if (interfaces.contains(name)) {
      return name + "=\"is" + name + "\"";
    }
    String above = list.has(name) ? above(name) : "Object";
    return name + "=/*#__PURE__*/" + make + "(" + above + ")";
  }

  /** The nearest class above of which something shows, or the one above all. */
  private String above(String name) {
    String above = list.parent(name);
    while (list.has(above)
        && list.has(list.parent(above))
        && !seen.contains(above)
        && members(above).isEmpty()) {
      above = list.parent(above);
    }
    return above;
  }

  /** The statement that gives a class its methods and interfaces; nothing when it has none. */
  private String members(String name) {
    StringBuilder members = new StringBuilder();
    for (String each : list.interfaces(name, interfaces)) {
      members.append('[').append(each).append("]:1,");
    }
    members.append(list.methods(name));
    return members.isEmpty() || interfaces.contains(name)
        ? ""
        : "Object.assign(" + name + ".prototype,{" + members + "});";
  }

  /** Writes a definition otherwise and gives the name of what it defines. */
  private String swap(String part, String by) {
    Matcher found = Pass.find(text, Pass.WHOLE + "(?<name>#)" + part);
    String name = found.group("name");
    text = text.substring(0, found.start()) + name + by + text.substring(found.end());
    return name;
  }

  private static Pattern calls(String function, String rest) {
    return Pass.pattern(Pass.WHOLE + Pattern.quote(function) + rest);
  }

  private static String safe(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
