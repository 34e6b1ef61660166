package coop.panoplie.kernel.money;

import java.math.BigDecimal;

/**
 * Exact numbers as whole millionths in a {@code long}: amounts in euros, rates as factors, hours,
 * ratios. Products and quotients go through a named {@link Rounding}; whatever does not fit raises
 * {@link ArithmeticException} rather than wrap around.
 *
 * <p>The pay engine counts in these because they cost nothing on the JVM and little in a browser; a
 * million euros times a rate of one still fits nine times.
 */
public final class Exact {

  public static final long ONE = 1_000_000;
  private static final long CENT = 10_000;
  private static final int DECIMALS = 6;

  private Exact() {}

  public static long ofCents(long cents) {
    return Math.multiplyExact(cents, CENT);
  }

  public static long of(Money money) {
    return ofCents(money.cents());
  }

  public static long ofWhole(long whole) {
    return Math.multiplyExact(whole, ONE);
  }

  /** A number with six decimals at most; more raise {@link ArithmeticException}. */
  public static long of(BigDecimal number) {
    return number.movePointRight(DECIMALS).longValueExact();
  }

  /** The number as others write it, without useless zeros. */
  public static BigDecimal decimal(long exact) {
    BigDecimal stripped = BigDecimal.valueOf(exact, DECIMALS).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The nearest cent, half a cent away from zero. */
  public static long toCents(long exact) {
    return nearest(exact, CENT);
  }

  /** The nearest cent of a product, rounded once. */
  public static long centsOf(long exact, long rate) {
    return nearest(Math.multiplyExact(exact, rate), CENT * ONE);
  }

  /** A product to the nearest millionth. */
  public static long times(long exact, long rate) {
    return nearest(Math.multiplyExact(exact, rate), ONE);
  }

  /**
   * What {@link Rounding#CENT_HALF_UP} and {@link Rounding#MILLIONTH} do, for the few divisors
   * every line goes through: known where it is called, they cost no division.
   */
  private static long nearest(long dividend, long divisor) {
    long half = divisor / 2;
    return dividend < 0
        ? Math.subtractExact(dividend, half) / divisor
        : Math.addExact(dividend, half) / divisor;
  }

  /** {@code exact * numerator / denominator} to the nearest millionth. */
  public static long ratio(long exact, long numerator, long denominator) {
    return Rounding.MILLIONTH.whole(Math.multiplyExact(exact, numerator), denominator);
  }

  /**
   * Reads a plain decimal such as {@code "13.07"} or {@code "-4"}.
   *
   * @throws NumberFormatException when it is no plain decimal or has more than six decimals
   */
  public static long parse(String text) {
    boolean negative = text.startsWith("-");
    long value = 0;
    int decimals = -1;
    int digits = 0;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && decimals < 0 && digits > 0) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && decimals < DECIMALS) {
        value = Math.addExact(Math.multiplyExact(value, 10L), c - '0');
        digits++;
        decimals = decimals < 0 ? decimals : decimals + 1;
      } else {
        throw new NumberFormatException("not a number of six decimals at most: " + text);
      }
    }
    if (digits == 0 || decimals == 0) {
      throw new NumberFormatException("not a number: " + text);
    }
    for (int i = Math.max(decimals, 0); i < DECIMALS; i++) {
      value = Math.multiplyExact(value, 10L);
    }
    return negative ? -value : value;
  }

  /** The plain decimal without useless zeros: what {@link #parse} reads. */
  public static String write(long exact) {
    long size = Math.abs(exact);
    String whole = (exact < 0 ? "-" : "") + size / ONE;
    long rest = size % ONE;
    if (rest == 0) {
      return whole;
    }
    String digits = Long.toString(ONE + rest);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return whole + "." + digits.substring(1, end);
  }
}
