package coop.panoplie.feecalculation;

import coop.panoplie.kernel.breakdown.CarriedYear;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.shell.store.CarriedYears;
import coop.panoplie.shell.store.Item;
import coop.panoplie.shell.store.Step;
import java.util.Map;
import java.util.TreeMap;

/**
 * The year items a job's sums are kept in, each as it was read and so to be replaced only while it
 * has not moved.
 *
 * @param items by year; of a year without jobs an empty one of version 0
 */
record YearItems(Map<Integer, Item> items) {

  static final YearItems NONE = new YearItems(Map.of());

  static YearItems read(CarriedYears years, Pack pack, Job job) {
    Map<Integer, Item> items = new TreeMap<>();
    years
        .read(pack, job.memberId(), job.content())
        .forEach(
            (year, item) ->
                items.put(
                    year, item.orElseGet(() -> CarriedYears.none(pack, job.memberId(), year))));
    return new YearItems(items);
  }

  Carried carried() {
    TreeMap<Integer, CarriedYear> all = new TreeMap<>();
    items.forEach((year, item) -> all.put(year, item.as(CarriedYear.class)));
    return new Carried(all);
  }

  /** Writes the years of these sums: a conflict when one moved since it was read. */
  void write(Step step, Carried sums) {
    sums.years()
        .forEach(
            (year, sum) -> {
              Item was = items.get(year);
              if (was == null) {
                throw new IllegalStateException("the sums of " + year + " were never read");
              }
              step.save(was.next(sum));
            });
  }
}
