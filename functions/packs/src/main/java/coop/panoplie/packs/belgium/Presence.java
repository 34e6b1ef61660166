package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.pay.Portion;
import java.math.BigDecimal;

/**
 * How much of a full-time month was worked; the work bonus looks at the pay a whole month would
 * have brought (ONSS instructions 2026/3 p. 449-453).
 */
public sealed interface Presence {

  /** The monthly pay S that decides the bonus. */
  Money referencePay(Money gross);

  /** The fraction P of the bonus that is due, two decimals. */
  BigDecimal fraction();

  /** A whole month, full time. */
  record Full() implements Presence {
    @Override
    public Money referencePay(Money gross) {
      return gross;
    }

    @Override
    public BigDecimal fraction() {
      return BigDecimal.ONE;
    }
  }

  /** So many units paid out of those possible: days full time, hours part time. */
  record Part(BigDecimal paid, BigDecimal possible) implements Presence {
    @Override
    public Money referencePay(Money gross) {
      BigDecimal perUnit = Rounding.CENT_HALF_UP.divide(gross.decimal(), paid);
      return Money.ofCents(Rounding.CENT_HALF_UP.toCents(perUnit.multiply(possible)));
    }

    @Override
    public BigDecimal fraction() {
      return Rounding.TWO_DECIMALS.divide(paid, possible).min(BigDecimal.ONE);
    }
  }

  /** Days when every day was a full one, hours otherwise. */
  static Presence of(Portion portion, Law law) {
    BigDecimal fullDay = law.number("work.weeklyHours").movePointLeft(1).multiply(TWO);
    BigDecimal possible = BigDecimal.valueOf(portion.possibleDays());
    BigDecimal days = BigDecimal.valueOf(portion.days());
    if (portion.days() > 0 && portion.hours().compareTo(fullDay.multiply(days)) >= 0) {
      return portion.days() >= portion.possibleDays() ? new Full() : new Part(days, possible);
    }
    return new Part(portion.hours(), possible.multiply(fullDay));
  }

  /** A week of five days: a day is a fifth, written without a division. */
  BigDecimal TWO = BigDecimal.valueOf(2);
}
