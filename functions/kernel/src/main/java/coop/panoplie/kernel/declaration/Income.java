package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;

/**
 * What else a job brings in and spends. Where all of it is absent the price is that of a sale whose
 * job buys nothing.
 *
 * @param kind what the price is; absent means a sale
 * @param charges what is bought for this job alone, paid out of the price before any pay
 * @param minimumBenefit whether the member holds a minimum social benefit, which some scales of
 *     contribution spare
 */
public record Income(
    @Nullable Kind kind, @Nullable Money charges, @Nullable Boolean minimumBenefit) {

  /** Where the money comes from. */
  public enum Kind {
    SALE,
    /**
     * Subsidy, patronage, or any other agreement of funding that asks no service in return: neither
     * turnover nor subject to VAT.
     */
    FUNDING
  }
}
