package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Carries;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Portion;

/**
 * The jobs of a CESA are one employment: they share the ceiling of each month (CSS R242-2). Other
 * contracts stand alone and carry nothing.
 */
final class CesaCarry {

  private static final String KEY = "cesa.pay";

  private CesaCarry() {}

  /** What earlier jobs paid in the month, in millionths. */
  static long earlier(FrenchLaw law, Portion portion, Facts facts) {
    return law.scheme() == Scheme.CESA
        ? Exact.of(facts.soFar().of(KEY, Months.name(portion.to())))
        : 0;
  }

  /** What later jobs must add up with this one, month by month. */
  static Carries left(ContractMonths months, long[] paid) {
    Carries carries = new Carries(1 + months.laws.length);
    if (months.scheme() == Scheme.CESA) {
      for (int i = 0; i < months.laws.length; i++) {
        long cents = Exact.toCents(paid[i + 1] - paid[i]);
        carries.leave(KEY, Months.name(months.portions.get(i).to()), cents);
      }
    }
    return carries;
  }
}
