package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Income.Kind;
import coop.panoplie.kernel.money.Money;

/**
 * What the cooperative's contribution and the VAT must know of a job besides its price.
 *
 * @param charges what the job spends directly and alone (materials, subcontractors), in cents; paid
 *     out of the price before any pay
 * @param minimumBenefit whether the member holds a minimum social benefit, which some scales exempt
 */
public record Income(Kind kind, long charges, boolean minimumBenefit) {

  /** What a declaration means that says nothing of it. */
  public static final Income SALE = new Income(Kind.SALE, 0, false);

  public static Income of(@Nullable Kind kind, @Nullable Money charges, boolean minimumBenefit) {
    return new Income(
        kind == null ? Kind.SALE : kind, charges == null ? 0 : charges.cents(), minimumBenefit);
  }

  boolean funding() {
    return kind == Kind.FUNDING;
  }
}
