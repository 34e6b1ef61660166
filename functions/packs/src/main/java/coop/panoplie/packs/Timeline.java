package coop.panoplie.packs;

import coop.panoplie.kernel.pack.PackInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the days of every figure: from the first to the last day a pack vouches for there must
 * be one value, and one only. On a day without a value the pack would silently go on with the last
 * one, so that data with a hole is not read at all.
 */
final class Timeline {

  private Timeline() {}

  /**
   * @throws IllegalArgumentException when a figure has no value, or several, on some day
   */
  static void check(Iterable<Figure> figures, PackInfo info) {
    List<String> faults = faults(figures, info);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(info.id() + " has holes: " + faults.getFirst());
    }
  }

  /** One sentence for each stretch of days on which a figure has no value, or several. */
  private static List<String> faults(Iterable<Figure> figures, PackInfo info) {
    List<String> faults = new ArrayList<>();
    for (Figure figure : figures) {
      check(figure, info, faults);
    }
    return faults;
  }

  private static void check(Figure figure, PackInfo info, List<String> faults) {
    LocalDate next = info.from();
    for (Dated dated : figure.values()) {
      if (dated.to().isBefore(dated.from())) {
        faults.add(figure.id() + ": a value ends on " + dated.to() + ", before it begins");
        continue;
      }
      if (dated.from().isAfter(next)) {
        add(faults, figure, "no value", next, dated.from().plusDays(-1));
      } else if (dated.from().isBefore(next)) {
        add(faults, figure, "more than one value", dated.from(), earlier(next, dated.to()));
      }
      next = dated.to().isBefore(next) ? next : dated.to().plusDays(1);
    }
    if (!next.isAfter(info.to())) {
      add(faults, figure, "no value", next, info.to());
    }
  }

  private static LocalDate earlier(LocalDate next, LocalDate to) {
    return to.isBefore(next) ? to : next.plusDays(-1);
  }

  private static void add(
      List<String> faults, Figure figure, String what, LocalDate from, LocalDate to) {
    faults.add(figure.id() + ": " + what + " from " + from + " to " + to);
  }
}
