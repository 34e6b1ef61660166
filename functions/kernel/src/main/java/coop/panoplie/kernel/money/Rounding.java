package coop.panoplie.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The rounding rules the law and the standards name. Each use of one is visible on the breakdown.
 */
public enum Rounding {
  /** To the nearest cent, half a cent away from zero: EN 16931 totals, Belgian payroll steps. */
  CENT_HALF_UP(2, RoundingMode.HALF_UP),
  /** To the cent below: ceilings and shares that may not exceed their whole. */
  CENT_DOWN(2, RoundingMode.DOWN),
  /** To the nearest euro, 0.50 up: aggregated French declarations (CSS L133-10). */
  EURO_HALF_UP(0, RoundingMode.HALF_UP),
  /** Four decimals, nearest: the French reduction coefficient (CSS D241-7 II). */
  FOUR_DECIMALS(4, RoundingMode.HALF_UP),
  /** Two decimals, nearest: work-time factors (Belgian P and mu). */
  TWO_DECIMALS(2, RoundingMode.HALF_UP);

  private final int scale;
  private final RoundingMode mode;

  Rounding(int scale, RoundingMode mode) {
    this.scale = scale;
    this.mode = mode;
  }

  /** The exact value brought to this rule's number of decimals. */
  public BigDecimal apply(BigDecimal exact) {
    return exact.setScale(scale, mode);
  }

  /** The exact amount in currency units brought to whole cents by this rule. */
  public long toCents(BigDecimal exact) {
    return apply(exact).movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** The quotient brought to this rule's number of decimals. */
  public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, scale, mode);
  }
}
