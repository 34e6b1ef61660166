package coop.panoplie.feecalculation;

import coop.panoplie.kernel.breakdown.CarriedYear;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The sums of the years in which a job's work lies.
 *
 * @param years by calendar year; a year without jobs is there and empty
 */
record Carried(SortedMap<Integer, CarriedYear> years) {

  static final Carried NOTHING = new Carried(Collections.emptySortedMap());

  /** What the jobs before this one left. */
  SoFar before(String jobId) {
    List<Carry> carries = new ArrayList<>();
    years.values().forEach(year -> carries.addAll(year.before(jobId).carries()));
    return SoFar.summed(carries);
  }

  /** With what this job leaves, each part in the year of its period. */
  Carried with(String jobId, List<Carry> carries) {
    Map<Integer, List<Carry>> byYear = new TreeMap<>();
    years.keySet().forEach(year -> byYear.put(year, new ArrayList<>()));
    for (Carry carry : carries) {
      List<Carry> sameYear = byYear.get(Integer.valueOf(carry.period().substring(0, 4)));
      if (sameYear == null) {
        throw new IllegalStateException("a job carries into " + carry.period() + ", not its years");
      }
      sameYear.add(carry);
    }
    Carried next = new Carried(new TreeMap<>(years));
    byYear.forEach((year, some) -> next.change(year, was -> was.with(jobId, some)));
    return next;
  }

  /** The jobs after this one, by the years in which it has a place. */
  SortedMap<Integer, List<String>> after(String jobId) {
    SortedMap<Integer, List<String>> later = new TreeMap<>();
    years.forEach((year, jobs) -> later.put(year, jobs.after(jobId)));
    return later;
  }

  /** Whether the job leaves something else here than there. */
  boolean differsFrom(Carried other, String jobId) {
    return years.keySet().stream()
        .anyMatch(year -> !left(year, jobId).equals(other.left(year, jobId)));
  }

  private List<Carry> left(Integer year, String jobId) {
    return years.getOrDefault(year, CarriedYear.EMPTY).jobs().stream()
        .filter(job -> job.jobId().equals(jobId))
        .flatMap(job -> job.carries().stream())
        .toList();
  }

  /** Without what this job left. */
  Carried without(String jobId) {
    Carried next = new Carried(new TreeMap<>(years));
    years.keySet().forEach(year -> next.change(year, was -> was.without(jobId)));
    return next;
  }

  private void change(Integer year, UnaryOperator<CarriedYear> change) {
    years.put(year, change.apply(years.getOrDefault(year, CarriedYear.EMPTY)));
  }
}
