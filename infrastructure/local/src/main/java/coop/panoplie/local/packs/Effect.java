package coop.panoplie.local.packs;

import coop.panoplie.kernel.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a change of the pack does to one member's job. */
record Effect(Job job, Outcome before, Outcome after) {

  /** From the member's side: the net decides. */
  enum Kind {
    GAINS,
    LOSES,
    /** The same net by other amounts. */
    SHIFTS,
    UNCHANGED,
    /** Only one of the versions pays. */
    ONE_SIDE,
    /** Neither version pays. */
    NEITHER
  }

  static List<Effect> of(List<Job> jobs, Pack before, Pack after) {
    List<Effect> effects = new ArrayList<>();
    for (Job job : jobs) {
      effects.add(new Effect(job, Outcome.of(before, job), Outcome.of(after, job)));
    }
    return effects;
  }

  Kind kind() {
    if (before instanceof Outcome.Paid old && after instanceof Outcome.Paid young) {
      if (old.net() != young.net()) {
        return young.net() > old.net() ? Kind.GAINS : Kind.LOSES;
      }
      return old.equals(young) ? Kind.UNCHANGED : Kind.SHIFTS;
    }
    boolean one = before instanceof Outcome.Paid || after instanceof Outcome.Paid;
    return one ? Kind.ONE_SIDE : Kind.NEITHER;
  }

  /** The lines that moved, by how many cents; empty when a version does not pay. */
  Map<String, Long> moved() {
    Map<String, Long> moved = new LinkedHashMap<>();
    if (before instanceof Outcome.Paid old && after instanceof Outcome.Paid young) {
      Set<String> ids = new LinkedHashSet<>(old.lines().keySet());
      ids.addAll(young.lines().keySet());
      for (String id : ids) {
        long by = young.lines().getOrDefault(id, 0L) - old.lines().getOrDefault(id, 0L);
        if (by != 0) {
          moved.put(id, by);
        }
      }
    }
    return moved;
  }
}
