package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.money.Rounding;
import java.util.List;

/**
 * One line of money with everything that explains it.
 *
 * @param id stable name of the line within its pack, such as {@code onss.employee}
 * @param ruleId the pack's rule that made it
 * @param packVersion the version of the pack the rule was read from
 * @param source act and article, or the house's decision
 * @param confidence the reference's mark of the weakest figure used
 * @param amount signed as it stands in its group: what is taken off is negative
 * @param rounding absent when nothing had to be rounded
 * @param inputs what a formula of its own was fed with; empty when base and rate say it all
 */
public record Line(
    String id,
    Group group,
    Text label,
    String ruleId,
    String packVersion,
    String source,
    String confidence,
    @Nullable Money base,
    @Nullable Percent rate,
    Money amount,
    Certainty certainty,
    @Nullable Rounding rounding,
    @Nullable Text note,
    List<Input> inputs) {

  public Line {
    inputs = List.copyOf(inputs);
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
