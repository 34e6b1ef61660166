package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sums over longer periods that a member's earlier jobs with the cooperative left behind. */
public record SoFar(List<Carry> carries) {

  public static final SoFar NOTHING = new SoFar(List.of());

  public SoFar {
    carries = List.copyOf(carries);
  }

  /**
   * The same, one carry for each sum and period: a busy member's year leaves thousands, and each
   * answer to a key pressed takes them along.
   */
  public static SoFar summed(List<Carry> carries) {
    record Sum(String key, String period) {}
    Map<Sum, Money> sums = new LinkedHashMap<>();
    for (Carry carry : carries) {
      sums.merge(new Sum(carry.key(), carry.period()), carry.amount(), Money::plus);
    }
    List<Carry> all = new ArrayList<>();
    sums.forEach((sum, amount) -> all.add(new Carry(sum.key(), sum.period(), amount)));
    return new SoFar(all);
  }

  /** The sum of that name in that period, zero when no job added to it. */
  public Money of(String key, String period) {
    long cents = 0;
    for (Carry carry : carries) {
      if (carry.key().equals(key) && carry.period().equals(period)) {
        cents = Math.addExact(cents, carry.amount().cents());
      }
    }
    return Money.ofCents(cents);
  }
}
