package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import java.math.BigDecimal;

/**
 * One thing sold (BG-25). Quantity and unit price are exact and keep all their decimals; only their
 * product is brought to the cent, because EN 16931 adds up rounded line amounts (BR-CO-10).
 *
 * @param unit UN/ECE recommendation 20 code: C62 (one), DAY, HUR
 * @param unitPrice in euros without VAT, not negative (BR-27); what is taken back has a negative
 *     quantity
 */
public record InvoiceLine(
    String name,
    @Nullable String description,
    BigDecimal quantity,
    String unit,
    BigDecimal unitPrice,
    Tax tax) {

  public InvoiceLine {
    if (unitPrice.signum() < 0) {
      throw new IllegalArgumentException("a unit price is not negative: " + unitPrice);
    }
  }

  /** Quantity times price to the cent, half a cent away from zero (BT-131, PEPPOL-EN16931-R120). */
  public Money net() {
    return Money.ofCents(Rounding.CENT_HALF_UP.toCents(quantity.multiply(unitPrice)));
  }
}
