package coop.panoplie.packs.independent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** The few things the second reckoning rests on. */
class RationalTest {

  @Test
  void thirdsAddUpExactly() {
    Rational third = Rational.of(1, 3);
    assertEquals(Rational.ONE, third.plus(third).plus(third));
    assertEquals(Rational.of("0.33"), third.cents());
  }

  @Test
  void halfACentGoesAwayFromZero() {
    assertEquals(Rational.of("0.01"), Rational.of("0.005").cents());
    assertEquals(Rational.of("-0.01"), Rational.of("-0.005").cents());
    assertEquals(Rational.ZERO, Rational.of("0.004999999999").cents());
  }

  @Test
  void oneFormForOneNumber() {
    assertEquals(Rational.of(-1, 2), Rational.of(2, -4));
    assertEquals(Rational.of("13.07"), Rational.of("1307").percent(Rational.ONE));
  }

  @Test
  void theWholeNumberBelow() {
    assertEquals(BigInteger.valueOf(-2), Rational.of(-3, 2).floor());
    assertEquals(BigInteger.ONE, Rational.of(3, 2).floor());
  }
}
