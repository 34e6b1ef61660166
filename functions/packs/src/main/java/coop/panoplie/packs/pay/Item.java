package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Dated;
import java.math.BigDecimal;

/**
 * One computed amount and what it was computed from, not yet worded.
 *
 * @param amount in whole cents, positive
 * @param exact the amount before it was brought to cents
 * @param figure the weakest figure used
 */
public record Item(
    String id,
    @Nullable Money base,
    @Nullable Percent rate,
    Money amount,
    BigDecimal exact,
    Dated figure) {

  /** The same line over two months: amounts add up, a rate is kept only if it is the same. */
  Item plus(Item other) {
    Money sum = base == null || other.base == null ? null : base.plus(other.base);
    Percent same = rate != null && rate.equals(other.rate) ? rate : null;
    return new Item(
        id,
        sum,
        same,
        amount.plus(other.amount),
        exact.add(other.exact),
        other.figure.weak() ? other.figure : figure);
  }
}
