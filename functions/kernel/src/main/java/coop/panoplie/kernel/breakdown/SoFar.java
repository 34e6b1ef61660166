package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.money.Money;
import java.util.List;

/** The sums over longer periods that a member's earlier jobs with the cooperative left behind. */
public record SoFar(List<Carry> carries) {

  public static final SoFar NOTHING = new SoFar(List.of());

  public SoFar {
    carries = List.copyOf(carries);
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
