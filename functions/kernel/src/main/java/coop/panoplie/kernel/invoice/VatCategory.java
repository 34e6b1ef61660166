package coop.panoplie.kernel.invoice;

/** How a sale is taxed, by the codes of EN 16931 (UNCL 5305). */
public enum VatCategory {
  /** Standard or reduced rate. */
  S,
  /** Zero rated. */
  Z,
  /** Exempt; the invoice says why. */
  E,
  /** Reverse charge: the buyer owes the VAT. */
  AE,
  /** Goods to another Member State. */
  K,
  /** Export out of the Union. */
  G,
  /** Outside the scope of VAT. */
  O;

  /** Only the standard category carries a rate above zero. */
  public boolean charges() {
    return this == S;
  }

  /** The categories whose invoice must name a reason (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10). */
  public boolean needsReason() {
    return switch (this) {
      case E, AE, K, G, O -> true;
      case S, Z -> false;
    };
  }
}
