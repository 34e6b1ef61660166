package coop.panoplie.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits an amount by weights so that the parts sum exactly to the whole (largest remainder). */
public final class Shares {

  private Shares() {}

  /**
   * The parts of {@code whole} in proportion to the weights. Missing cents go to the largest
   * remainders, ties to the earlier part.
   *
   * @param weights one or more, none negative, not all zero
   */
  public static List<Money> split(Money whole, List<BigDecimal> weights) {
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) {
      throw new IllegalArgumentException("weights must not be negative and must not all be zero");
    }
    int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigInteger total = sum.setScale(Math.max(scale, sum.scale())).unscaledValue();
    BigInteger cents = BigInteger.valueOf(Math.abs(whole.cents()));
    long[] parts = new long[weights.size()];
    BigInteger[] rests = new BigInteger[weights.size()];
    long given = 0;
    for (int i = 0; i < parts.length; i++) {
      BigInteger weight = weights.get(i).setScale(Math.max(scale, sum.scale())).unscaledValue();
      BigInteger[] division = cents.multiply(weight).divideAndRemainder(total);
      parts[i] = division[0].longValueExact();
      rests[i] = division[1];
      given += parts[i];
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.<Integer, BigInteger>comparing(i -> rests[i]).reversed());
    long missing = cents.longValueExact() - given;
    for (int i = 0; i < missing; i++) {
      parts[order.get(i)]++;
    }
    int sign = whole.isNegative() ? -1 : 1;
    List<Money> split = new ArrayList<>();
    for (long part : parts) {
      split.add(new Money(sign * part, whole.currency()));
    }
    return List.copyOf(split);
  }

  /**
   * The same for whole numbers small enough that a product fits a {@code long}: days and hours, the
   * pay of a contract. The pay engine uses it, in a browser too, where big numbers weigh much.
   */
  public static long[] split(long whole, long[] weights) {
    long total = 0;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("weights must not be negative");
      }
      total = Math.addExact(total, weight);
    }
    if (total == 0) {
      throw new IllegalArgumentException("weights must not all be zero");
    }
    long[] parts = new long[weights.length];
    long[] rests = new long[weights.length];
    long missing = whole;
    for (int i = 0; i < parts.length; i++) {
      long product = Math.multiplyExact(whole, weights[i]);
      parts[i] = product / total;
      rests[i] = Math.abs(product % total);
      missing -= parts[i];
    }
    for (; missing != 0; missing -= Long.signum(missing)) {
      int next = 0;
      for (int i = 1; i < rests.length; i++) {
        next = rests[i] > rests[next] ? i : next;
      }
      parts[next] += Long.signum(missing);
      rests[next] = -1;
    }
    return parts;
  }
}
