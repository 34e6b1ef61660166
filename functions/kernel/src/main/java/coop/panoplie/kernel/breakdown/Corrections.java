package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares two computations of one job. */
public final class Corrections {

  private Corrections() {}

  /**
   * One entry for each line whose amount differs, in the order of the new breakdown, lines that are
   * no more at the end. Empty when no amount differs, whatever else does.
   *
   * @param before how the job stood until now
   * @param after how it is computed today
   */
  public static List<Correction> between(
      Breakdown before, Breakdown after, String reason, Instant at) {
    Set<String> ids = new LinkedHashSet<>();
    after.lines().forEach(line -> ids.add(line.id()));
    before.lines().forEach(line -> ids.add(line.id()));
    List<Correction> corrections = new ArrayList<>();
    for (String id : ids) {
      Money was = sum(before, id);
      Money is = sum(after, id);
      if (!was.equals(is)) {
        Line line = lineOf(after, before, id);
        corrections.add(
            new Correction(
                id,
                line.group(),
                line.label(),
                was,
                is,
                is.minus(was),
                reason,
                at,
                after.packVersion()));
      }
    }
    return List.copyOf(corrections);
  }

  /** A line may come several times, once a month of a longer job. */
  private static Money sum(Breakdown breakdown, String id) {
    Money sum = Money.ZERO;
    for (Line line : breakdown.lines()) {
      if (line.id().equals(id)) {
        sum = sum.plus(line.amount());
      }
    }
    return sum;
  }

  private static Line lineOf(Breakdown first, Breakdown second, String id) {
    Line found = find(first, id);
    found = found == null ? find(second, id) : found;
    if (found == null) {
      throw new IllegalArgumentException("neither breakdown has a line " + id);
    }
    return found;
  }

  private static @Nullable Line find(Breakdown breakdown, String id) {
    for (Line line : breakdown.lines()) {
      if (line.id().equals(id)) {
        return line;
      }
    }
    return null;
  }
}
