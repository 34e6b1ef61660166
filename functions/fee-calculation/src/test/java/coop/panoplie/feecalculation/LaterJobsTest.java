package coop.panoplie.feecalculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.breakdown.CarriedYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order jobs follow one that changed. */
final class LaterJobsTest {
  private static final Map<Integer, CarriedYear> YEARS =
      Map.of(
          2026, year("a", "job-1", "b", "over", "c", "d"),
          2027, year("m", "n", "over", "o", "p"));

  @Test
  void inOneYearThoseAfterItInTheirOrder() {
    assertEquals(List.of("c", "d"), follow("over", 2026));
    assertEquals(List.of(), follow("d", 2026));
  }

  @Test
  void oneOverTheEndOfTheYearLeadsOnToTheNext() {
    assertEquals(List.of("b", "over", "c", "d", "o", "p"), follow("job-1", 2026));
    assertEquals(List.of("p"), follow("o", 2027));
  }

  @Test
  void changedItselfItIsFollowedInBothYears() {
    assertEquals(List.of("c", "d", "o", "p"), follow("over", 2026, 2027));
  }

  @Test
  void whoIsInBothYearsComesAfterAllBeforeIt() {
    Map<Integer, CarriedYear> years =
        Map.of(2026, year("x", "both", "z"), 2027, year("x", "m", "both"));
    LaterJobs later = new LaterJobs("x", carried(years, 2026, 2027));
    assertEquals(List.of("m", "both", "z"), Stream.generate(later::next).limit(3).toList());
  }

  /** Follows as the listener does, by the years each job has its work in. */
  private static List<String> follow(String changed, Integer... its) {
    LaterJobs later = new LaterJobs(changed, carried(YEARS, its));
    List<String> order = new ArrayList<>();
    while (later.any()) {
      String id = later.next();
      order.add(id);
      Integer[] years =
          YEARS.keySet().stream()
              .filter(year -> YEARS.get(year).jobs().stream().anyMatch(j -> j.jobId().equals(id)))
              .toArray(Integer[]::new);
      later.after(id, carried(YEARS, years));
    }
    return order;
  }

  private static Carried carried(Map<Integer, CarriedYear> all, Integer... years) {
    TreeMap<Integer, CarriedYear> some = new TreeMap<>();
    for (Integer year : years) {
      some.put(year, all.get(year));
    }
    return new Carried(some);
  }

  private static CarriedYear year(String... jobs) {
    return new CarriedYear(
        Stream.of(jobs).map(id -> new CarriedYear.OfJob(id, List.of())).toList());
  }
}
