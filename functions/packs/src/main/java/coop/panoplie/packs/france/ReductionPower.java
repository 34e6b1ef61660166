package coop.panoplie.packs.france;

/**
 * {@code T × (N / D) ^ 1.75} brought to the nearest step, exactly. A power of seven quarters is a
 * product of square roots; where its small error could move the rounding, the seventh powers of
 * whole numbers decide.
 */
final class ReductionPower {

  /** Fractions are counted in units of 2^-31, so that products fit a long. */
  private static final int BITS = 31;

  /**
   * How far the approximation may be off, in units of 2^-31: the fraction is short by less than 2
   * and the power grows at most 1.75 times as fast; each root is short by less than 2 and counts
   * less than once; the two products each drop less than 1.
   */
  private static final long ERROR = 16;

  private ReductionPower() {}

  /**
   * The multiple of {@code step} nearest to {@code offset + slope × (part / whole) ^ 1.75}, a half
   * step going up.
   *
   * @param part positive, less than whole
   */
  static long nearest(long offset, long slope, long part, long whole, long step) {
    long power = approximate(part, whole);
    // a value lies between low and high; slope stays below 2^20, so these products fit
    long low = offset + (slope * Math.max(0, power - ERROR) >> BITS);
    long high = offset + (slope * (power + ERROR) >> BITS) + 1;
    long below = (2 * low + step) / (2 * step);
    long above = (2 * high + step) / (2 * step);
    if (below == above) {
      return below * step;
    }
    // twice the limit between the two steps, less the offset: reached or not?
    long twice = (2 * above - 1) * step - 2 * offset;
    long divisor = WholeNumbers.divisor(part, whole);
    boolean reached =
        twice <= 0
            || new Limbs()
                .times(2 * slope, 4)
                .times(part / divisor, 7)
                .atLeast(new Limbs().times(twice, 4).times(whole / divisor, 7));
    return (reached ? above : below) * step;
  }

  private static long approximate(long part, long whole) {
    int shift = Math.max(0, 32 - Long.numberOfLeadingZeros(whole));
    long x = ((part >> shift) << BITS) / (whole >> shift);
    long half = WholeNumbers.root(x << BITS);
    long quarter = WholeNumbers.root(half << BITS);
    return ((x * half) >> BITS) * quarter >> BITS;
  }
}
