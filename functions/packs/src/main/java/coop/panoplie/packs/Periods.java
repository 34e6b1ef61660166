package coop.panoplie.packs;

import coop.panoplie.kernel.pack.PackInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Something made once for each stretch of days on which no figure of a pack changes. */
public final class Periods<T> {

  private final PackInfo pack;

  /** First days, in order. */
  private final List<LocalDate> starts;

  private final List<T> made = new ArrayList<>();

  Periods(PackInfo pack, List<LocalDate> starts, Function<LocalDate, T> make) {
    this.pack = pack;
    this.starts = starts;
    for (LocalDate start : starts) {
      made.add(make.apply(start));
    }
  }

  /**
   * What holds on that day.
   *
   * @throws IllegalArgumentException on a day the pack does not vouch for
   */
  public T on(LocalDate date) {
    if (!pack.covers(date)) {
      throw new IllegalArgumentException(pack.id() + " does not vouch for this day");
    }
    int found = starts.size() - 1;
    while (starts.get(found).isAfter(date)) {
      found--;
    }
    return made.get(found);
  }
}
