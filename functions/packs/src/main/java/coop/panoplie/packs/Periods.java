package coop.panoplie.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Something made once for each stretch of days on which no figure of a pack changes. */
public final class Periods<T> {

  private final PackInfoCheck check;
  private final List<LocalDate> starts = new ArrayList<>();
  private final List<T> made = new ArrayList<>();

  /** Refuses the days a pack does not vouch for. */
  interface PackInfoCheck {
    void vouchesFor(LocalDate date);
  }

  Periods(List<LocalDate> starts, PackInfoCheck check, Function<LocalDate, T> make) {
    this.check = check;
    for (LocalDate start : starts) {
      this.starts.add(start);
      made.add(make.apply(start));
    }
  }

  /** What holds on that day; the day must lie in the range the pack vouches for. */
  public T on(LocalDate date) {
    check.vouchesFor(date);
    int found = starts.size() - 1;
    while (starts.get(found).isAfter(date)) {
      found--;
    }
    return made.get(found);
  }
}
