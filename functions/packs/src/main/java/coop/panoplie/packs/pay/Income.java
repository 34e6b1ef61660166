package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;

/**
 * What the cooperative's contribution and the VAT must know of a job besides its price.
 *
 * @param funding whether the price is a grant that asks no service in return, and no sale
 * @param charges what the job spends directly and alone (materials, subcontractors), in cents; paid
 *     out of the price before any pay
 * @param minimumBenefit whether the member holds a minimum social benefit, which some scales exempt
 */
public record Income(boolean funding, long charges, boolean minimumBenefit) {

  /** What a declaration means that says nothing of it. */
  public static final Income SALE = new Income(false, 0, false);

  public static Income of(boolean funding, @Nullable Money charges, boolean minimumBenefit) {
    return new Income(funding, charges == null ? 0 : charges.cents(), minimumBenefit);
  }
}
