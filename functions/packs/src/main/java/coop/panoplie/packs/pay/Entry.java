package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/** One computed amount and what it was computed from, not yet worded. */
public final class Entry {

  public static final long NONE = Long.MIN_VALUE;

  private final Rule rule;
  private final long base;
  private final long rate;
  private final long cents;
  private final boolean rounded;
  private List<Input> inputs = List.of();

  Entry(Rule rule, long base, long rate, long cents, boolean rounded) {
    this.rule = rule;
    this.base = base;
    this.rate = rate;
    this.cents = cents;
    this.rounded = rounded;
  }

  public Rule rule() {
    return rule;
  }

  /** What the rate was applied to, in millionths; {@link #NONE} when there is no one base. */
  public long base() {
    return base;
  }

  /** The factor, in millionths; {@link #NONE} when the amount has a formula of its own. */
  public long rate() {
    return rate;
  }

  /** The amount, positive. */
  public long cents() {
    return cents;
  }

  /** Whether the exact amount had to be brought to cents. */
  boolean rounded() {
    return rounded;
  }

  /** What a formula of its own was fed with. */
  public List<Input> inputs() {
    return inputs;
  }

  void because(List<Input> reasons) {
    this.inputs = reasons;
  }

  /**
   * The same line over two stretches of a contract: amounts add up, a rate is kept only if it is
   * the same. What each stretch was made of gives way to its amount: no one formula made the sum.
   */
  Entry plus(Entry other) {
    List<Input> parts = new ArrayList<>();
    part(parts);
    other.part(parts);
    Entry sum =
        new Entry(
            other.rule.figure().weak() ? other.rule : rule,
            base == NONE || other.base == NONE ? NONE : Math.addExact(base, other.base),
            rate == other.rate ? rate : NONE,
            Math.addExact(cents, other.cents),
            rounded || other.rounded);
    sum.because(parts);
    return sum;
  }

  private void part(List<Input> parts) {
    if (!inputs.isEmpty() && inputs.getFirst().name().equals(Input.PART)) {
      parts.addAll(inputs);
    } else {
      parts.add(new Input(Input.PART, Unit.EUR, Exact.ofCents(cents)));
    }
  }
}
