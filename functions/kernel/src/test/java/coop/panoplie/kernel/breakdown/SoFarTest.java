package coop.panoplie.kernel.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What jobs left, part by part or summed, gives the same sums. */
final class SoFarTest {
  private static final List<Carry> LEFT =
      List.of(
          new Carry("pay", "2026-Q4", Money.ofCents(100)),
          new Carry("days", "2026-Q4", Money.ofCents(300)),
          new Carry("pay", "2026-Q3", Money.ofCents(7)),
          new Carry("pay", "2026-Q4", Money.ofCents(-25)));

  @Test
  void eachSumAndPeriodHasOneCarry() {
    assertEquals(
        List.of(
            new Carry("pay", "2026-Q4", Money.ofCents(75)),
            new Carry("days", "2026-Q4", Money.ofCents(300)),
            new Carry("pay", "2026-Q3", Money.ofCents(7))),
        SoFar.summed(LEFT).carries());
  }

  @Test
  void theyAnswerAlike() {
    SoFar parts = new SoFar(LEFT);
    SoFar sums = SoFar.summed(LEFT);
    for (String key : List.of("pay", "days", "other")) {
      for (String period : List.of("2026-Q3", "2026-Q4", "2026")) {
        assertEquals(parts.of(key, period), sums.of(key, period), key + " " + period);
      }
    }
  }
}
