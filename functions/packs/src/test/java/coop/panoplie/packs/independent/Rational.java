package coop.panoplie.packs.independent;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction of two whole numbers, the lower one positive; brought to lowest terms only once it has
 * grown long.
 */
record Rational(BigInteger top, BigInteger bottom) implements Comparable<Rational> {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final int LONG = 96;

  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);

  static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Rational of(long top, long bottom) {
    return of(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
  }

  static Rational of(BigInteger top, BigInteger bottom) {
    BigInteger shrink = bottom.bitLength() > LONG ? top.gcd(bottom) : BigInteger.ONE;
    BigInteger signed = bottom.signum() < 0 ? shrink.negate() : shrink;
    return signed.equals(BigInteger.ONE)
        ? new Rational(top, bottom)
        : new Rational(top.divide(signed), bottom.divide(signed));
  }

  /** A decimal number of any length. */
  static Rational of(String decimal) {
    BigDecimal number = new BigDecimal(decimal);
    return number.scale() <= 0
        ? new Rational(number.toBigIntegerExact(), BigInteger.ONE)
        : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Rational plus(Rational other) {
    return of(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Rational minus(Rational other) {
    return plus(new Rational(other.top.negate(), other.bottom));
  }

  Rational times(Rational other) {
    return of(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Rational times(long whole) {
    return times(of(whole));
  }

  Rational over(Rational other) {
    return of(top.multiply(other.bottom), bottom.multiply(other.top));
  }

  Rational over(long whole) {
    return over(of(whole));
  }

  /** So many percent of this. */
  Rational percent(Rational rate) {
    return of(top.multiply(rate.top), bottom.multiply(rate.bottom).multiply(HUNDRED));
  }

  Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** What is above the limit, nothing below it. */
  Rational above(Rational limit) {
    return minus(limit).max(ZERO);
  }

  boolean isZero() {
    return top.signum() == 0;
  }

  boolean atMost(Rational other) {
    return compareTo(other) <= 0;
  }

  boolean below(Rational other) {
    return compareTo(other) < 0;
  }

  /** The nearest cent, half a cent away from zero. */
  Rational cents() {
    return decimals(2);
  }

  /** The nearest number of so many decimals, halves away from zero. */
  Rational decimals(int places) {
    BigInteger unit = BigInteger.TEN.pow(places);
    BigInteger twice = top.abs().multiply(unit).shiftLeft(1).add(bottom);
    BigInteger units = twice.divide(bottom.shiftLeft(1));
    return of(top.signum() < 0 ? units.negate() : units, unit);
  }

  /**
   * The one rounding the house adds to those of the law: a measure that the law divides without
   * saying where to stop (a ceiling by hours, pay by the hour) stops at the millionth.
   */
  Rational millionth() {
    return decimals(6);
  }

  BigInteger floor() {
    BigInteger[] parts = top.divideAndRemainder(bottom);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational number && compareTo(number) == 0;
  }

  @Override
  public int hashCode() {
    return decimals(6).floor().hashCode();
  }

  @Override
  public int compareTo(Rational other) {
    return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }

  @Override
  public String toString() {
    return new BigDecimal(decimals(6).times(1_000_000).floor(), 6).toPlainString()
        + (decimals(6).equals(this) ? "" : "…");
  }
}
