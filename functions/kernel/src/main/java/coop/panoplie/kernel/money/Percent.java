package coop.panoplie.kernel.money;

import java.math.BigDecimal;

/**
 * An exact percentage: {@code 13.07} means 13.07 hundredths.
 *
 * @param factor the factor to multiply with, in whole millionths: 13.07 % is 130,700. Four decimals
 *     of a percent at most.
 */
public record Percent(long factor) {

  /** The smallest number of percent, in millionths: four decimals. */
  public static final long LEAST = 100;

  /** A plain decimal, such as {@code "13.07"}. */
  public static Percent of(String decimal) {
    return ofPercent(Exact.parse(decimal));
  }

  public static Percent of(BigDecimal percent) {
    return ofPercent(Exact.of(percent));
  }

  /** A number of percent in millionths: 13,070,000 is 13.07 %. */
  public static Percent ofPercent(long exact) {
    if (exact % LEAST != 0) {
      throw new ArithmeticException("more than four decimals of a percent: " + Exact.write(exact));
    }
    return new Percent(exact / LEAST);
  }

  /** The number before the percent sign. */
  public BigDecimal value() {
    return Exact.decimal(factor * LEAST);
  }

  /** The factor to multiply with: 13.07 % is 0.1307. */
  public BigDecimal asFactor() {
    return Exact.decimal(factor);
  }

  public Percent plus(Percent other) {
    return new Percent(Math.addExact(factor, other.factor));
  }

  /** The number before the percent sign, a dot as separator: for machines. */
  @Override
  public String toString() {
    return Exact.write(Math.multiplyExact(factor, LEAST));
  }
}
