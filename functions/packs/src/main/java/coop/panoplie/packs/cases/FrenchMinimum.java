package coop.panoplie.packs.cases;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.france.Measures;
import coop.panoplie.packs.france.Scheme;

/**
 * Pay below the SMIC for the hours done is refused: contributions are owed on the SMIC at least
 * (CSS R242-1 I), so that no line on less would be right. A cent is left to the rounding of pay.
 * CESA and performers have no hours here.
 */
final class FrenchMinimum {

  private static final long MONTHS = 12;

  private FrenchMinimum() {}

  /**
   * @param pay for the hours, in millionths
   */
  static void check(long pay, Measures measures, Scheme scheme) {
    boolean hourly = scheme == Scheme.GENERAL || scheme == Scheme.TECHNICIAN;
    if (hourly && MONTHS * (pay + Exact.ofCents(1)) < measures.minimum()) {
      String least =
          Exact.decimal(Exact.ofCents(Exact.toCents(measures.minimum() / MONTHS))).toPlainString();
      throw new CaseRefused(
          "the pay is below the SMIC of " + least + " for its hours (CSS R242-1 I)");
    }
  }
}
