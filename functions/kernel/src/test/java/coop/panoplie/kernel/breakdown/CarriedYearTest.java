package coop.panoplie.kernel.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jobs of a year, each standing on those before it. */
final class CarriedYearTest {
  private final CarriedYear year =
      CarriedYear.EMPTY.with("a", pay(100)).with("b", List.of()).with("c", pay(400));

  @Test
  void whatTheyLeftIsInTheOrderOfTheirFirstComputation() {
    assertEquals(List.of(pay(100).getFirst(), pay(400).getFirst()), year.carries());
    assertEquals(Money.ofCents(500), new SoFar(year.carries()).of("pay", "2026-Q4"));
    assertEquals(Money.ZERO, new SoFar(year.carries()).of("pay", "2026-Q3"));
  }

  @Test
  void aJobStandsOnThoseBeforeItAndANewOneOnAll() {
    assertEquals(List.of(), year.before("a").carries());
    assertEquals(pay(100), year.before("b").carries());
    assertEquals(pay(100), year.before("c").carries());
    assertEquals(year.carries(), year.before("d").carries());
  }

  @Test
  void computedAgainItKeepsItsPlace() {
    CarriedYear next = year.with("a", pay(150));
    assertEquals(List.of("a", "b", "c"), ids(next));
    assertEquals(pay(150), next.before("c").carries());
    assertEquals(next, next.with("a", pay(150)));
  }

  @Test
  void calledOffItLeavesNothingButItsPlace() {
    assertEquals(List.of("a", "b", "c"), ids(year.without("a")));
    assertEquals(pay(400), year.without("a").carries());
    assertEquals(year, year.without("d"));
  }

  @Test
  void thoseAfterItAreKnownByItsPlace() {
    assertEquals(List.of("b", "c"), year.after("a"));
    assertEquals(List.of("b", "c"), year.without("a").after("a"));
    assertEquals(List.of(), year.after("c"));
    assertEquals(List.of(), year.after("d"));
  }

  private static List<String> ids(CarriedYear year) {
    return year.jobs().stream().map(CarriedYear.OfJob::jobId).toList();
  }

  private static List<Carry> pay(long cents) {
    return List.of(new Carry("pay", "2026-Q4", Money.ofCents(cents)));
  }
}
