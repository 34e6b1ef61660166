package coop.panoplie.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The rounding rules the law and the standards name. Each use of one is visible on the breakdown.
 */
public enum Rounding {
  /** To the nearest cent, half a cent away from zero: EN 16931 totals, Belgian payroll steps. */
  CENT_HALF_UP(2, true),
  /** To the cent below: ceilings and shares that may not exceed their whole. */
  CENT_DOWN(2, false),
  /** To the nearest euro, 0.50 up: aggregated French declarations (CSS L133-10). */
  EURO_HALF_UP(0, true),
  /** Four decimals, nearest: the French reduction coefficient (CSS D241-7 II). */
  FOUR_DECIMALS(4, true),
  /** Two decimals, nearest: work-time factors (Belgian P and mu). */
  TWO_DECIMALS(2, true),
  /** Six decimals, nearest: measures the law divides but does not round, such as monthly hours. */
  MILLIONTH(6, true);

  private final int scale;
  private final boolean halfUp;

  /** How many of the smallest step make one. */
  private final long steps;

  Rounding(int scale, boolean halfUp) {
    this.scale = scale;
    this.halfUp = halfUp;
    long power = 1;
    for (int i = 0; i < scale; i++) {
      power *= 10;
    }
    this.steps = power;
  }

  /** The exact value brought to this rule's number of decimals. */
  public BigDecimal apply(BigDecimal exact) {
    return exact.setScale(scale, mode());
  }

  /** The exact amount in currency units brought to whole cents by this rule. */
  public long toCents(BigDecimal exact) {
    return apply(exact).movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** The quotient brought to this rule's number of decimals. */
  public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, scale, mode());
  }

  /** The whole quotient: the nearest, half away from zero, or the one toward zero. */
  public long whole(long dividend, long divisor) {
    long quotient = dividend / divisor;
    if (!halfUp) {
      return quotient;
    }
    long rest = Math.abs(dividend - quotient * divisor);
    if (rest < Math.abs(divisor) - rest) {
      return quotient;
    }
    return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1;
  }

  /** The quotient of two numbers of one unit, by this rule, in millionths ({@link Exact}). */
  public long quotient(long dividend, long divisor) {
    return whole(Math.multiplyExact(dividend, steps), divisor) * (Exact.ONE / steps);
  }

  /** How many cents this rule's step has; a rule finer than a cent rounds no money. */
  public long cents() {
    return switch (scale) {
      case 0 -> 100;
      case 2 -> 1;
      default -> throw new IllegalArgumentException(name() + " does not bring money to cents");
    };
  }

  private RoundingMode mode() {
    return halfUp ? RoundingMode.HALF_UP : RoundingMode.DOWN;
  }
}
