package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;

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

  /**
   * The reason by its code of the list EN 16931 names (VATEX), where the category leaves but one;
   * an exemption has many, and says which in words.
   */
  public @Nullable String reasonCode() {
    return switch (this) {
      case AE -> "VATEX-EU-AE";
      case K -> "VATEX-EU-IC";
      case G -> "VATEX-EU-G";
      case O -> "VATEX-EU-O";
      case S, Z, E -> null;
    };
  }
}
