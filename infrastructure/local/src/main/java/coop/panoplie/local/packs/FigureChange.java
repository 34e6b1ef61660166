package coop.panoplie.local.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.pack.PackInfo;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Figure;
import coop.panoplie.packs.PackData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A figure that is not the same in both versions.
 *
 * @param stretches the days that differ, in order
 */
record FigureChange(String id, String unit, Kind kind, List<Stretch> stretches) {

  enum Kind {
    ADDED,
    REMOVED,
    /** Another number on some days. */
    CHANGED,
    /** The same numbers by another source or with another mark. */
    SOURCED
  }

  /** Every figure that differs, by name. */
  static List<FigureChange> between(PackData before, PackData after) {
    TreeSet<String> ids = new TreeSet<>(before.figures().keySet());
    ids.addAll(after.figures().keySet());
    List<FigureChange> changes = new ArrayList<>();
    for (String id : ids) {
      Figure old = before.figures().get(id);
      Figure young = after.figures().get(id);
      List<Stretch> stretches = stretches(old, before.info(), young, after.info());
      if (!stretches.isEmpty()) {
        String unit = young != null ? young.unit() : old != null ? old.unit() : "";
        changes.add(new FigureChange(id, unit, kind(old, young, stretches), stretches));
      }
    }
    return changes;
  }

  private static Kind kind(@Nullable Figure old, @Nullable Figure young, List<Stretch> stretches) {
    if (old == null) {
      return Kind.ADDED;
    }
    if (young == null) {
      return Kind.REMOVED;
    }
    return stretches.stream().anyMatch(Stretch::moved) ? Kind.CHANGED : Kind.SOURCED;
  }

  private static List<Stretch> stretches(
      @Nullable Figure old, PackInfo oldDays, @Nullable Figure young, PackInfo youngDays) {
    List<LocalDate> starts = new ArrayList<>(starts(old, young));
    List<Stretch> changed = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      LocalDate from = starts.get(i);
      Stretch next =
          new Stretch(
              from,
              starts.get(i + 1).minusDays(1),
              on(old, oldDays, from),
              on(young, youngDays, from));
      if (!next.changed()) {
        continue;
      }
      if (!changed.isEmpty() && changed.getLast().goesOnIn(next)) {
        changed.add(changed.removeLast().upTo(next.to()));
      } else {
        changed.add(next);
      }
    }
    return changed;
  }

  /** Every first day of a value, and the day after its last. */
  private static TreeSet<LocalDate> starts(@Nullable Figure old, @Nullable Figure young) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    for (Figure figure : new Figure[] {old, young}) {
      if (figure != null) {
        for (Dated dated : figure.values()) {
          starts.add(dated.from());
          starts.add(dated.to().plusDays(1));
        }
      }
    }
    return starts;
  }

  /**
   * A version that vouches for fewer days is held against the other by its first or last day: a
   * value that merely goes on in a new year is no change.
   */
  private static @Nullable Dated on(@Nullable Figure figure, PackInfo days, LocalDate date) {
    if (figure == null) {
      return null;
    }
    LocalDate near = date.isAfter(days.to()) ? days.to() : date;
    near = near.isBefore(days.from()) ? days.from() : near;
    for (Dated dated : figure.values()) {
      if (dated.covers(near)) {
        return dated;
      }
    }
    return null;
  }
}
