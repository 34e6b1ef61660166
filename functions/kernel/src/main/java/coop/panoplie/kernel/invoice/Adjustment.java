package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.money.Money;

/**
 * An allowance or a charge on the whole document (BG-20, BG-21), with its own taxation.
 *
 * @param amount positive; the kind gives the direction
 * @param reasonCode UNCL 5189 for an allowance (95 is discount), UNCL 7161 for a charge
 */
public record Adjustment(Kind kind, String reason, String reasonCode, Money amount, Tax tax) {

  public enum Kind {
    ALLOWANCE,
    CHARGE
  }

  public Adjustment {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("an adjustment is not negative: " + amount);
    }
  }

  /** What it adds to the net amount. */
  public Money signed() {
    return switch (kind) {
      case ALLOWANCE -> amount.negate();
      case CHARGE -> amount;
    };
  }
}
