package coop.panoplie.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a pack holds, file by file, with how sure its values are. */
final class Census {

  private final PackFiles files;
  private final List<String> lines = new ArrayList<>();

  private Census(PackFiles files) {
    this.files = files;
  }

  /** One line for each count, in an order that does not depend on chance. */
  static List<String> of(PackFiles files) {
    Census census = new Census(files);
    census.lines.add("version " + files.index().get("version"));
    census.lines.add("vouches " + files.index().get("from") + " " + files.index().get("to"));
    files.all().forEach(census::file);
    return census.lines;
  }

  private void file(String name, Map<String, Object> file) {
    for (String section : List.of("figures", "lines", "texts", "mentions")) {
      List<Map<String, Object>> all = PackFiles.section(file, section);
      if (!all.isEmpty()) {
        lines.add(name + " " + section + " " + all.size());
      }
    }
    Map<String, Integer> marks = new TreeMap<>();
    for (Map<String, Object> figure : PackFiles.section(file, "figures")) {
      for (Map<String, Object> value : PackFiles.section(figure, "values")) {
        marks.merge((String) value.get("confidence"), 1, Integer::sum);
      }
    }
    marks.forEach((mark, count) -> lines.add(name + " values " + mark + " " + count));
    for (Map<String, Object> figure : PackFiles.section(file, "figures")) {
      lines.add("figure " + figure.get("id") + " " + PackFiles.section(figure, "values").size());
    }
    for (Map<String, Object> line : PackFiles.section(file, "lines")) {
      lines.add("rule " + files.index().get("id") + "." + line.get("id"));
    }
  }
}
