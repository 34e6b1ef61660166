package coop.panoplie.packs.france;

/** The little arithmetic of whole numbers the reduction needs. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** The greatest common divisor of two numbers that are not negative. */
  static long divisor(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /**
   * How many units {@code one * other / divisor} is nearest to, half a unit going up, decided
   * exactly though the product may not fit.
   */
  static long nearest(long one, long other, long divisor, long unit) {
    long rest = one % divisor * 1_000_000 / divisor * other / 1_000_000;
    long units = (Math.addExact(Math.multiplyExact(one / divisor, other), rest) + unit / 2) / unit;
    while (reaches(units + 1, one, other, divisor, unit)) {
      units++;
    }
    while (units > 0 && !reaches(units, one, other, divisor, unit)) {
      units--;
    }
    return units;
  }

  private static boolean reaches(long units, long one, long other, long divisor, long unit) {
    Limbs twice = new Limbs().times(one, 1).times(other, 1).times(2, 1);
    return twice.atLeast(new Limbs().times(2 * units - 1, 1).times(divisor, 1).times(unit, 1));
  }

  /** The square root, rounded down (Newton from above). */
  static long root(long number) {
    if (number == 0) {
      return 0;
    }
    long guess = 1L << (65 - Long.numberOfLeadingZeros(number)) / 2;
    while (true) {
      long next = (guess + number / guess) >>> 1;
      if (next >= guess) {
        return guess;
      }
      guess = next;
    }
  }
}
