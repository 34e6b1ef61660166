package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Portion;

/** The ceilings and the SMIC of one month of a job. */
final class FrenchMeasures {

  private FrenchMeasures() {}

  /**
   * The ceiling is cut to the days of the contract (CSS R242-2), SMIC to the hours paid. A CESA is
   * employed the whole month, however short the job.
   */
  static Measures of(FrenchLaw law, Portion portion, Facts facts) {
    long full = law.ceiling.exact();
    long ceiling =
        law.scheme() == Scheme.CESA
            ? full
            : Rounding.MILLIONTH.whole(
                full * portion.contractDays(), portion.from().lengthOfMonth());
    long minimum = Exact.times(law.smic.exact(), portion.hours());
    long oldAge =
        law.engagement.applies(facts.from(), facts.to())
            ? law.engagement.ceiling(portion.days())
            : ceiling;
    return new Measures(ceiling, oldAge, full, 1, 12 * minimum);
  }
}
