package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The power of seven quarters, decided by whole numbers of any size. */
class ReductionPowerTest {

  private static final long OFFSET = 20_000;

  @Property(tries = 5000)
  void isTheNearestOfFourDecimals(
      @ForAll @LongRange(min = 1, max = 6_000_000_000_000L) long part,
      @ForAll @LongRange(min = 1, max = 6_000_000_000_000L) long more,
      @ForAll @IntRange(min = 300_000, max = 400_000) int slope) {
    agrees(slope, part, part + more);
  }

  /** Fractions whose power lies as near to a half step as whole cents allow. */
  @Test
  void isExactNextToTheBoundaries() {
    Random random = new Random(7);
    int exact = 0;
    for (int i = 0; i < 3000; i++) {
      long slope = random.nextBoolean() ? 378_100 : 382_100;
      long whole = 24L * 10_000 * (100_000 + random.nextInt(500_000));
      long twice = 100L * (2 * (1 + random.nextInt(3700)) + 1);
      long low = 0;
      long high = whole;
      while (high - low > 1) {
        long middle = (low + high) >>> 1;
        if (reaches(2 * slope, middle, whole, twice)) {
          high = middle;
        } else {
          low = middle;
        }
      }
      for (long part = Math.max(1, high - 2); part <= Math.min(whole - 1, high + 2); part++) {
        agrees(slope, part, whole);
        exact++;
      }
    }
    assertTrue(exact > 10_000);
  }

  @Test
  void anExactHalfStepGoesUp() {
    // (1/16)^1.75 is 1/128: 640 * 128 / 128 = 640, and so on by whole steps and halves
    assertEquals(OFFSET + 700, ReductionPower.nearest(OFFSET, 83_200, 1, 16, 100));
    assertEquals(OFFSET + 600, ReductionPower.nearest(OFFSET, 83_199, 1, 16, 100));
  }

  private static void agrees(long slope, long part, long whole) {
    long answer = ReductionPower.nearest(OFFSET, slope, part, whole, 100);
    assertEquals(0, answer % 100);
    long steps = (answer - OFFSET) / 100;
    assertTrue(
        steps == 0 || reaches(2 * slope, part, whole, 100 * (2 * steps - 1)),
        () -> slope + " " + part + "/" + whole + " too high");
    assertTrue(
        !reaches(2 * slope, part, whole, 100 * (2 * steps + 1)),
        () -> slope + " " + part + "/" + whole + " too low");
  }

  /** Whether {@code twiceSlope * (part / whole) ^ 1.75 >= limit}. */
  private static boolean reaches(long twiceSlope, long part, long whole, long limit) {
    return big(twiceSlope)
            .pow(4)
            .multiply(big(part).pow(7))
            .compareTo(big(limit).pow(4).multiply(big(whole).pow(7)))
        >= 0;
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }
}
