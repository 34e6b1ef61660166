package coop.panoplie.feecalculation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * The jobs that stand on one that changed, each after those it stands on itself. A job over the end
 * of a year leads on to the jobs of the next.
 */
final class LaterJobs {
  private final Set<String> seen = new HashSet<>();
  private Deque<String> waiting = new ArrayDeque<>();

  LaterJobs(String changed, Carried carried) {
    seen.add(changed);
    after(changed, carried);
  }

  boolean any() {
    return !waiting.isEmpty();
  }

  String next() {
    String id = waiting.remove();
    seen.add(id);
    return id;
  }

  /** Those after this one in any of its years come too. */
  void after(String jobId, Carried carried) {
    SortedMap<Integer, List<String>> byYear = carried.after(jobId);
    for (List<String> later : byYear.values()) {
      List<String> unseen = later.stream().filter(id -> !seen.contains(id)).toList();
      waiting = new ArrayDeque<>(joined(List.copyOf(waiting), unseen));
    }
  }

  /** Both lists keep the order in which jobs were computed, and so does what comes out. */
  private static List<String> joined(List<String> some, List<String> others) {
    Set<String> all = new LinkedHashSet<>();
    int next = 0;
    for (String id : some) {
      int same = others.indexOf(id);
      if (same >= next) {
        all.addAll(others.subList(next, same));
        next = same + 1;
      }
      all.add(id);
    }
    all.addAll(others.subList(next, others.size()));
    return new ArrayList<>(all);
  }
}
