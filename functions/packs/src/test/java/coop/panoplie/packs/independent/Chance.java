package coop.panoplie.packs.independent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** The dice of one case; the same seed always throws the same. */
final class Chance {

  private final SplittableRandom dice;

  Chance(long seed) {
    this.dice = new SplittableRandom(seed);
  }

  boolean oneIn(int times) {
    return dice.nextInt(times) == 0;
  }

  int between(int least, int most) {
    return dice.nextInt(least, most + 1);
  }

  @SafeVarargs
  final <T> T of(T... some) {
    return some[dice.nextInt(some.length)];
  }

  <T> T of(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }

  /** A number of two decimals. */
  BigDecimal hundredths(long least, long most) {
    return BigDecimal.valueOf(dice.nextLong(least, most + 1), 2);
  }

  /** Small amounts as likely as large ones. */
  BigDecimal spread(long most) {
    return hundredths(1, Math.max(1, most >> dice.nextInt(8)));
  }

  /** The amount, a cent below or a cent above; once in a while a little further. */
  BigDecimal around(Rational amount) {
    long cents = amount.times(100).floor().longValueExact();
    long off = oneIn(4) ? dice.nextLong(-500, 501) : dice.nextLong(-1, 3);
    return BigDecimal.valueOf(Math.max(1, cents + off), 2);
  }

  LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(dice.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }

  /** A day on which a figure changes, or the one before, within the days given. */
  LocalDate turn(Figures figures, LocalDate first, LocalDate last) {
    LocalDate day = of(figures.turns()).minusDays(between(0, 1));
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }
}
