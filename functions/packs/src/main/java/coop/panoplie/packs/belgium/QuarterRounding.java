package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * A contribution is declared on the pay of a quarter: what rounding contract by contract leaves
 * over or lacks is made good with each of them, so that many small contracts owe what one big one
 * does.
 */
record QuarterRounding(Rule line, long rate) {

  private static final Inputs.Names DRIFTED =
      Inputs.Names.of(Unit.EUR, "quarterPay", "contractPay");

  /**
   * Writes the cent or so that is missing or too much.
   *
   * @param before pay of the quarter before this contract, in millionths
   * @param base pay of this contract, in millionths
   * @param charged what was counted on it alone, in cents
   */
  long write(Sheet sheet, long before, long base, long charged) {
    if (before == 0) {
      // the first contract of a quarter is the quarter so far
      return 0;
    }
    long due = Exact.centsOf(before + base, rate) - Exact.centsOf(before, rate);
    long drift = due - charged;
    if (drift != 0 && sheet.keeps()) {
      sheet.because(DRIFTED.with(before + base, base));
    }
    return sheet.amount(line, Line.NONE, drift);
  }
}
