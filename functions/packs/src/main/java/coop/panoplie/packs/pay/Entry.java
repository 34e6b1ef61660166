package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * One computed amount and what it was computed from, not yet worded.
 *
 * @param base what the rate was applied to, in millionths; {@link #NONE} when there is no one base
 * @param rate the factor, in millionths; {@link #NONE} when the amount has a formula of its own
 * @param cents the amount, positive
 * @param rounded whether the exact amount had to be brought to cents
 */
public record Entry(
    Rule rule, long base, long rate, long cents, boolean rounded, List<Input> inputs) {

  public static final long NONE = Long.MIN_VALUE;

  /** An amount that is what it is, with neither base nor rate. */
  public static Entry plain(Rule rule, long cents) {
    return new Entry(rule, NONE, NONE, cents, false, List.of());
  }

  /** A percentage of a base. */
  public static Entry percent(Rule rule, long base, long rate, long cents) {
    boolean rounded = Math.multiplyExact(base, rate) != Math.multiplyExact(cents, 10_000_000_000L);
    return new Entry(rule, base, rate, cents, rounded, List.of());
  }

  Entry with(List<Input> more) {
    return new Entry(rule, base, rate, cents, rounded, more);
  }

  /**
   * The same line over two stretches of a contract: amounts add up, a rate is kept only if it is
   * the same. What each stretch was made of gives way to its amount: no one formula made the sum.
   */
  Entry plus(Entry other) {
    List<Input> parts = new ArrayList<>();
    part(parts);
    other.part(parts);
    return new Entry(
        other.rule.figure().weak() ? other.rule : rule,
        base == NONE || other.base == NONE ? NONE : Math.addExact(base, other.base),
        rate == other.rate ? rate : NONE,
        Math.addExact(cents, other.cents),
        rounded || other.rounded,
        parts);
  }

  private void part(List<Input> parts) {
    if (!inputs.isEmpty() && inputs.getFirst().name().equals(Input.PART)) {
      parts.addAll(inputs);
    } else {
      parts.add(new Input(Input.PART, Unit.EUR, Exact.ofCents(cents)));
    }
  }
}
