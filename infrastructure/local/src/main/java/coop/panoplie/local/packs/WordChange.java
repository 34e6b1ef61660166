package coop.panoplie.local.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.packs.PackData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A line, a sentence or a document's clauses that are not the same in both versions.
 *
 * @param what {@code line}, {@code text} or {@code clauses}
 * @param change {@code added}, {@code removed} or {@code changed}
 */
record WordChange(String what, String id, String change) {

  static List<WordChange> between(PackData before, PackData after) {
    List<WordChange> changes = new ArrayList<>();
    compare("line", before.lines(), after.lines(), changes);
    compare("text", before.texts(), after.texts(), changes);
    compare("clauses", before.mentions(), after.mentions(), changes);
    return changes;
  }

  private static void compare(
      String what, Map<String, ?> before, Map<String, ?> after, List<WordChange> changes) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      String change = change(before.get(id), after.get(id));
      if (change != null) {
        changes.add(new WordChange(what, id, change));
      }
    }
  }

  private static @Nullable String change(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return "added";
    }
    if (after == null) {
      return "removed";
    }
    return before.equals(after) ? null : "changed";
  }
}
