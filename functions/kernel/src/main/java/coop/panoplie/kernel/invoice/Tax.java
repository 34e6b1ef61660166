package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.money.Percent;

/**
 * The taxation of a line: what lines share to be in one VAT subtotal (BG-23).
 *
 * @param rate 0 for every category but S
 * @param reason why no VAT is charged; absent when it is
 */
public record Tax(VatCategory category, Percent rate, @Nullable Text reason) {

  public Tax {
    if (category.charges() != (rate.factor() > 0)) {
      throw new IllegalArgumentException("category " + category + " cannot have rate " + rate);
    }
    if (category.needsReason() && reason == null) {
      throw new IllegalArgumentException("category " + category + " needs a reason");
    }
  }

  public static Tax standard(String rate) {
    return new Tax(VatCategory.S, Percent.of(rate), null);
  }

  public static Tax without(VatCategory category, @Nullable Text reason) {
    return new Tax(category, Percent.of("0"), reason);
  }

  /** Same subtotal: the category and the value of the rate, however it is written (6 and 6.00). */
  public boolean sameAs(Tax other) {
    return category == other.category && rate.equals(other.rate);
  }
}
