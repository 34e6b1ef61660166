package coop.panoplie.kernel.money;

import java.math.BigDecimal;

/**
 * An exact amount: whole cents and their currency. Adding and subtracting never round; anything
 * that can leave a part of a cent goes through a named {@link Rounding}.
 */
public record Money(long cents, Currency currency) implements Comparable<Money> {

  public static final Money ZERO = new Money(0, Currency.EUR);

  /** So many euro cents. */
  public static Money ofCents(long cents) {
    return cents == 0 ? ZERO : new Money(cents, Currency.EUR);
  }

  /** Euros written as a plain decimal, such as {@code "1250.50"}; at most two decimals. */
  public static Money eur(String decimal) {
    long exact = Exact.parse(decimal);
    if (Exact.ofCents(Exact.toCents(exact)) != exact) {
      throw new ArithmeticException("more than two decimals: " + decimal);
    }
    return ofCents(Exact.toCents(exact));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, same(other).cents), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, same(other).cents), currency);
  }

  public Money negate() {
    return new Money(Math.negateExact(cents), currency);
  }

  /** This amount times an exact factor, brought back to cents by the named rule. */
  public Money times(BigDecimal factor, Rounding rounding) {
    return new Money(rounding.toCents(decimal().multiply(factor)), currency);
  }

  /** The percentage of this amount, brought back to cents by the named rule. */
  public Money percent(Percent percent, Rounding rounding) {
    long step = rounding.cents();
    long product = Math.multiplyExact(cents, percent.factor());
    return new Money(rounding.whole(product, Exact.ONE * step) * step, currency);
  }

  /** The amount in units of the currency, two decimals: {@code 1250.50}. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(cents, 2);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return cents == 0;
  }

  public boolean isNegative() {
    return cents < 0;
  }

  public boolean isPositive() {
    return cents > 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, same(other).cents);
  }

  /** The plain decimal, dot as separator: for machines; people get a localised form. */
  @Override
  public String toString() {
    long size = Math.abs(cents);
    long rest = size % 100;
    return (cents < 0 ? "-" : "") + size / 100 + (rest < 10 ? ".0" : ".") + rest;
  }

  private Money same(Money other) {
    if (other.currency != currency) {
      throw new IllegalArgumentException(
          "amounts in different currencies: " + currency + ", " + other.currency);
    }
    return other;
  }
}
