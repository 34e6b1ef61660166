package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Small whole-number arithmetic against numbers of any size. */
class WholeNumbersTest {

  @Property
  void aShareIsNearest(
      @ForAll @LongRange(min = 0, max = 5_000_000_000_000_000L) long one,
      @ForAll @LongRange(min = 0, max = 9_000_000_000L) long other,
      @ForAll @LongRange(min = 100_000_000L, max = 90_000_000_000L) long divisor) {
    long unit = 10_000_000_000L;
    if (one / divisor > 400_000) {
      return;
    }
    BigInteger twice = BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)).shiftLeft(1);
    BigInteger whole = BigInteger.valueOf(divisor).multiply(BigInteger.valueOf(unit));
    assertEquals(
        twice.add(whole).divide(whole.shiftLeft(1)),
        BigInteger.valueOf(WholeNumbers.nearest(one, other, divisor, unit)));
  }

  @Property
  void aRootIsTheLargestWholeNumberWhoseSquareFits(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long number) {
    BigInteger root = BigInteger.valueOf(WholeNumbers.root(number));
    BigInteger whole = BigInteger.valueOf(number);
    assertTrue(root.pow(2).compareTo(whole) <= 0);
    assertTrue(root.add(BigInteger.ONE).pow(2).compareTo(whole) > 0);
  }
}
