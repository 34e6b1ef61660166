package coop.panoplie.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file may not hold, each finding with its place and what to do about it. */
final class Tidy {
  private static final int JAVA_LINE = 120;
  private static final int LINE = 140;
  private static final int FILE = 300;

  private static final Set<String> TEXT =
      Set.of(".java", ".ts", ".tsx", ".css", ".html", ".md", ".yaml", ".yml", ".sh", ".jte");

  /** Tables and data have the width they need. */
  private static final Set<String> WIDE = Set.of(".md", ".yaml", ".yml", ".html", ".jte", ".css");

  private static final List<String> LATER = List.of("TO" + "DO", "FIX" + "ME", "X" + "XX");

  /** Longer than the limit, each for a reason that splitting would not serve. */
  private static final Map<String, String> LONG =
      Map.of(
          "frontend/src/api/schema.ts",
          "generated from the OpenAPI file",
          "functions/invoice-generation/src/main/java/coop/panoplie/invoicegeneration/xml/Cii.java",
          "one document, in the order of its standard",
          "functions/invoice-generation/src/main/java/coop/panoplie/invoicegeneration/xml/Ubl.java",
          "one document, in the order of its standard");

  /** A drawing or another datum that has no place to break. */
  private static final Pattern ONE_DATUM = Pattern.compile("\\s*\\w+: (['\"]).*\\1,?");

  /** The line above the footer of a plain mail ends in a space, by RFC 3676. */
  private static final String SIGNATURE = "-- ";

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

  private Tidy() {}

  static boolean isText(String name) {
    return TEXT.contains(ending(name));
  }

  /** What is wrong within one file. */
  static List<String> findings(String name, String text) {
    List<String> found = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String at = name + ":" + number + ": ";
      int limit = name.endsWith(".java") ? JAVA_LINE : LINE;
      if (line.length() > limit
          && !WIDE.contains(ending(name))
          && !LONG.containsKey(name)
          && !ONE_DATUM.matcher(line).matches()) {
        found.add(at + "is longer than " + limit + " characters; break it");
      }
      if (line.endsWith(" ") && !line.equals(SIGNATURE)) {
        found.add(at + "ends in a space");
      }
      if (line.endsWith("\r")) {
        found.add(at + "ends in a carriage return; lines end in a newline alone");
      } else if (line.indexOf('\t') >= 0) {
        found.add(at + "holds a tab; use spaces");
      } else if (line.chars().anyMatch(c -> c < ' ')) {
        found.add(at + "holds a control character; write its escape");
      }
      for (String word : LATER) {
        if (line.contains(word)) {
          found.add(at + "puts something off (" + word + "); do it or drop it");
        }
      }
    }
    if (!text.isEmpty() && !text.endsWith("\n")) {
      found.add(name + ": has no newline at its end");
    }
    return found;
  }

  /** Files over the limit without a reason, and reasons that have become pointless. */
  static List<String> tooLong(Map<String, String> files) {
    List<String> found = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          long lines = text.lines().count();
          boolean code = Set.of(".java", ".ts", ".tsx").contains(ending(name));
          if (code && lines > FILE && !LONG.containsKey(name)) {
            found.add(name + ": has " + lines + " lines; split it, or say in Tidy why not");
          }
        });
    for (String name : LONG.keySet()) {
      if (files.getOrDefault(name, "").lines().count() <= FILE) {
        found.add(name + ": is short or gone; take it out of the exceptions in Tidy");
      }
    }
    return found;
  }

  /** Links between our own pages that lead nowhere. */
  static List<String> deadLinks(Map<String, String> files) {
    List<String> found = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          if (!ending(name).equals(".md")) {
            return;
          }
          Path folder = House.root().resolve(name).getParent();
          Matcher links = LINK.matcher(text);
          while (links.find()) {
            String target = links.group(1);
            if (!target.contains(":") && !Files.exists(folder.resolve(target))) {
              found.add(name + ": leads nowhere: " + target);
            }
          }
        });
    return found;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
