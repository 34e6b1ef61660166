package coop.panoplie.kernel.money;

import coop.panoplie.kernel.Nullable;
import java.util.List;

/**
 * A percentage that changes with the year's turnover so far. An amount that crosses a bracket pays
 * each rate on its part; many small amounts pay in all what one big one pays, to the cent.
 *
 * @param brackets from the lowest; only the last has no upper bound
 */
public record Brackets(List<Bracket> brackets) {

  /**
   * @param upTo the turnover where the bracket ends; absent on the last
   */
  public record Bracket(@Nullable Money upTo, Percent rate) {}

  public Brackets {
    brackets = List.copyOf(brackets);
    if (brackets.isEmpty()) {
      throw new IllegalArgumentException("at least one bracket");
    }
    Money floor = Money.ZERO;
    for (int i = 0; i < brackets.size(); i++) {
      Money upTo = brackets.get(i).upTo();
      boolean last = i == brackets.size() - 1;
      if (last != (upTo == null) || (upTo != null && upTo.compareTo(floor) <= 0)) {
        throw new IllegalArgumentException("brackets rise and only the last is open");
      }
      floor = upTo == null ? floor : upTo;
    }
  }

  /** What the year owes in all at this turnover, to the nearest cent. */
  public Money owedAt(Money turnover) {
    return Money.ofCents(Rounding.CENT_HALF_UP.whole(exactAt(turnover), Exact.ONE));
  }

  /** The same before it is rounded, in millionths of a cent. */
  public long exactAt(Money turnover) {
    long owed = 0;
    Money floor = Money.ZERO;
    for (Bracket bracket : brackets) {
      Money top = bracket.upTo() == null ? turnover : bracket.upTo().min(turnover);
      if (top.compareTo(floor) > 0) {
        long part = Math.multiplyExact(top.minus(floor).cents(), bracket.rate().factor());
        owed = Math.addExact(owed, part);
        floor = top;
      }
    }
    return owed;
  }

  /** What this amount owes when so much has been turned over before it in the year. */
  public Money owed(Money before, Money amount) {
    return owedAt(before.plus(amount)).minus(owedAt(before));
  }
}
