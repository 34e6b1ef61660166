package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Line.Group;

/**
 * How a line of money is named.
 *
 * @param adds whether it adds to what remains although its group takes away
 * @param pooled shared by all members: it is shown and changes nothing of this job's sums
 * @param provisional whether it may always be corrected later, however sure its figures
 * @param note what a member should know about it
 */
public record LineText(
    String id,
    Group group,
    Text label,
    boolean adds,
    boolean pooled,
    boolean provisional,
    @Nullable Text note) {

  /** Whether the amount is taken off what the line above left. */
  public boolean takesOff() {
    return switch (group) {
      case CONTRIBUTION, EMPLOYER, EMPLOYEE, TAX -> !adds;
      case CLIENT, PAY, NET -> false;
    };
  }
}
