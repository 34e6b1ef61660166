package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import java.util.Objects;

/**
 * One line of money with everything that explains it. Two lines are equal when they show the same.
 *
 * @param exactBase what the rate was applied to, in millionths; {@link #NONE} when there is no one
 *     base
 * @param factor the rate, in millionths; {@link #NONE} when the amount has a formula of its own
 * @param cents as it is owed; the amount shown has the sign it has in its group
 * @param rounding absent when nothing had to be rounded
 * @param inputs what a formula of its own was fed with; empty when base and rate say it all
 */
public record Line(
    Origin origin,
    long exactBase,
    long factor,
    long cents,
    @Nullable Rounding rounding,
    Inputs inputs) {

  /** Stands for a base or a rate that a line does not have. */
  public static final long NONE = Long.MIN_VALUE;

  public String id() {
    return origin.id();
  }

  public Group group() {
    return origin.group();
  }

  public Text label() {
    return origin.label();
  }

  public Certainty certainty() {
    return origin.certainty();
  }

  /** What the rate was applied to, to the cent. */
  public @Nullable Money base() {
    return exactBase == NONE ? null : Money.ofCents(Exact.toCents(exactBase));
  }

  public @Nullable Percent rate() {
    return factor == NONE ? null : new Percent(factor);
  }

  /** Signed as it stands in its group: what is taken off is negative. */
  public Money amount() {
    return Money.ofCents(origin.takesOff() ? -cents : cents);
  }

  /** Whether it sums several stretches of a contract, whose amounts the inputs are. */
  public boolean hasParts() {
    return !inputs.isEmpty() && inputs.getFirst().name().equals(Input.PART);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Line line
        && origin.equals(line.origin)
        && Objects.equals(base(), line.base())
        && factor == line.factor
        && amount().equals(line.amount())
        && rounding == line.rounding
        && inputs.equals(line.inputs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(origin, base(), factor, amount(), rounding, inputs);
  }

  /** Where the line stands, top to bottom, from what the client pays to what the member gets. */
  public enum Group {
    CLIENT,
    CONTRIBUTION,
    EMPLOYER,
    PAY,
    EMPLOYEE,
    TAX,
    NET
  }
}
