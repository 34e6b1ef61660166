package coop.panoplie.packs.france;

import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a scheme's figures out of the law of a day and remembers which contribution figures were
 * taken, so that two stretches of days with the same rates can be told to be one.
 */
final class Figures {

  private final Law law;
  private final Scheme scheme;
  private final List<Dated> taken = new ArrayList<>();

  Figures(Law law, Scheme scheme) {
    this.law = law;
    this.scheme = scheme;
  }

  Scheme scheme() {
    return scheme;
  }

  /** A line made by the figure. */
  Rule rule(String line, String figure) {
    taken.add(law.get(figure));
    return law.rule(line, figure);
  }

  /** A line made by the performers' own figure for them and by the usual one for all others. */
  Rule performers(String line, String figure) {
    return rule(line, scheme == Scheme.PERFORMER ? "performers." + figure : figure);
  }

  Dated get(String figure) {
    taken.add(law.get(figure));
    return law.get(figure);
  }

  /** A line that is not a contribution on a base: it may change without breaking a stretch. */
  Rule apart(String line, String figure) {
    return law.rule(line, figure);
  }

  /** A figure that may change without breaking a stretch. */
  Dated apart(String figure) {
    return law.get(figure);
  }

  /** Whether both took the same numbers. */
  boolean same(Figures other) {
    if (scheme != other.scheme || taken.size() != other.taken.size()) {
      return false;
    }
    for (int i = 0; i < taken.size(); i++) {
      if (!sameNumbers(taken.get(i), other.taken.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameNumbers(Dated one, Dated other) {
    if (one == other) {
      return true;
    }
    return !one.missing()
        && !other.missing()
        && one.rows().isEmpty()
        && other.rows().isEmpty()
        && one.exact() == other.exact();
  }
}
