package coop.panoplie.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A country's pack with some figures as another cooperative has them. */
final class Variants {

  private Variants() {}

  /**
   * @param pack the folder of the country's files
   * @param resource a file with the figures that take the place of those of the same name; what the
   *     country does not know is left aside
   */
  static PackData of(String pack, String resource) {
    Map<String, Map<?, ?>> others = new HashMap<>();
    for (Map<?, ?> figure : figures(TestData.read(resource))) {
      others.put((String) figure.get("id"), figure);
    }
    return PackData.of(
        file -> {
          Map<String, Object> content = new HashMap<>(TestData.file(pack, file));
          List<Map<?, ?>> figures = new ArrayList<>();
          for (Map<?, ?> figure : figures(content)) {
            Map<?, ?> other = others.get((String) figure.get("id"));
            figures.add(other == null ? figure : other);
          }
          content.put("figures", figures);
          return content;
        });
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> figures(Map<String, Object> content) {
    Object figures = content.get("figures");
    return figures == null ? List.of() : (List<Map<?, ?>>) figures;
  }
}
