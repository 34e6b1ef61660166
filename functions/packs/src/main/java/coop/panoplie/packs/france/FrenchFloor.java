package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.check.Floor;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Portion;

/**
 * SMIC for the hours of a job and what overtime raises it by, indemnities left out, to the cent
 * above (CT L3231-2).
 */
final class FrenchFloor {

  private FrenchFloor() {}

  static Floor of(PackData data, Facts facts) {
    long cents = 0;
    for (Portion part : Months.of(facts.from(), facts.to(), facts.days(), facts.hours())) {
      Law law = data.on(part.to());
      long exact = Exact.times(law.get("smic.hour").exact(), part.hours());
      cents += (exact + Exact.ofCents(1) - 1) / Exact.ofCents(1);
    }
    Law law = data.on(facts.to());
    long raise = new Overtime(new Figures(law, Scheme.GENERAL)).raised(facts.overtime());
    long more = Exact.times(law.get("smic.hour").exact(), raise - facts.overtime());
    cents += (more + Exact.ofCents(1) - 1) / Exact.ofCents(1);
    return new Floor(Money.ofCents(cents), data.on(facts.to()).get("smic.hour"));
  }
}
