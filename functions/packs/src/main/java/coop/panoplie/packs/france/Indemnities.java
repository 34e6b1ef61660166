package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;

/**
 * What an ordinary fixed-term contract pays at its end: the precarity indemnity on the pay, then
 * the paid-leave indemnity on both (CT L1243-8, L1242-16).
 */
record Indemnities(Money precarity, Money leave) {

  static Indemnities of(Law law, Money pay) {
    Money precarity = pay.percent(law.percent("fixedTerm.precarity"), Rounding.CENT_HALF_UP);
    Money leave =
        pay.plus(precarity).percent(law.percent("fixedTerm.leave"), Rounding.CENT_HALF_UP);
    return new Indemnities(precarity, leave);
  }

  Money total() {
    return precarity.plus(leave);
  }
}
