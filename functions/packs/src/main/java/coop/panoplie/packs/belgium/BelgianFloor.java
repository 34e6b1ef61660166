package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.NotVouched;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.check.Floor;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Portion;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The guaranteed minimum wage (RMMMG, CCT 43) for the hours of a job: twelve months over fifty-two
 * weeks of full-time hours. Where the reference lacks the amount, a later and higher one serves.
 */
final class BelgianFloor {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

  private BelgianFloor() {}

  static Floor of(PackData data, Facts facts) {
    Money pay = Money.ZERO;
    Dated figure = data.on(facts.to()).get("minimum.month");
    for (Portion part : Months.of(facts.from(), facts.to(), facts.days(), facts.hours())) {
      Law law = data.on(part.to());
      Dated minimum = law.get("minimum.month");
      pay = pay.plus(hourly(law, month(minimum, law), part.hours()));
      figure = minimum.missing() ? minimum : figure;
    }
    return new Floor(pay, figure);
  }

  private static BigDecimal month(Dated minimum, Law law) {
    BigDecimal month = minimum.missing() ? minimum.atMost() : minimum.value();
    if (month == null) {
      throw new NotVouched("minimum.month", minimum.source(), law.date());
    }
    return month;
  }

  private static Money hourly(Law law, BigDecimal month, BigDecimal hours) {
    BigDecimal exact =
        month
            .multiply(MONTHS)
            .multiply(hours)
            .divide(WEEKS.multiply(law.number("work.weeklyHours")), 2, RoundingMode.UP);
    return Money.ofCents(exact.movePointRight(2).longValueExact());
  }
}
