package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.check.Floor;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Portion;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** SMIC for the hours of a job, indemnities left out (CT L3231-2). */
final class FrenchFloor {

  private FrenchFloor() {}

  static Floor of(PackData data, Facts facts) {
    Money pay = Money.ZERO;
    for (Portion part : Months.of(facts.from(), facts.to(), facts.days(), facts.hours())) {
      Law law = data.on(part.to());
      BigDecimal exact =
          law.number("smic.hour").multiply(part.hours()).setScale(2, RoundingMode.UP);
      pay = pay.plus(Money.ofCents(exact.movePointRight(2).longValueExact()));
    }
    return new Floor(pay, data.on(facts.to()).get("smic.hour"));
  }
}
