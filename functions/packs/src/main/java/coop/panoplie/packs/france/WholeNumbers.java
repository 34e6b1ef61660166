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
