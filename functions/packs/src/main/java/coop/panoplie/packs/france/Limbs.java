package coop.panoplie.packs.france;

/**
 * A large whole number that can be multiplied and compared, nothing more: 32 bits to a limb, the
 * lowest first, multiplied as at school.
 */
final class Limbs {

  private static final long MASK = 0xFFFF_FFFFL;

  private final int[] limbs = new int[24];
  private int used = 1;

  Limbs() {
    limbs[0] = 1;
  }

  /** Multiplies by a number that is not negative. */
  Limbs times(long factor, int power) {
    for (int i = 0; i < power; i++) {
      times(factor);
    }
    return this;
  }

  private void times(long factor) {
    int[] before = limbs.clone();
    int length = used;
    multiply(before, length, factor & MASK, 0, true);
    multiply(before, length, factor >>> 32, 1, false);
    while (used > 1 && limbs[used - 1] == 0) {
      used--;
    }
  }

  /** Adds {@code before * factor} shifted by so many limbs, or sets it. */
  private void multiply(int[] before, int length, long factor, int shift, boolean set) {
    long carry = 0;
    for (int i = 0; i < length; i++) {
      long there = set ? 0 : limbs[i + shift] & MASK;
      // (2^32 - 1)^2 + 2 (2^32 - 1) still fits 64 bits, read as unsigned
      long sum = (before[i] & MASK) * factor + there + carry;
      limbs[i + shift] = (int) sum;
      carry = sum >>> 32;
    }
    limbs[length + shift] = (int) carry;
    used = length + shift + 1;
  }

  boolean atLeast(Limbs other) {
    for (int i = limbs.length - 1; i >= 0; i--) {
      long mine = limbs[i] & MASK;
      long theirs = other.limbs[i] & MASK;
      if (mine != theirs) {
        return mine > theirs;
      }
    }
    return true;
  }
}
