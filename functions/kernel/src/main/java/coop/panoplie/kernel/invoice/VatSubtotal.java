package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.money.Money;

/** The base and the VAT of one category and rate on one document (BG-23). */
public record VatSubtotal(Tax tax, Money base, Money vat) {

  public Money gross() {
    return base.plus(vat);
  }
}
