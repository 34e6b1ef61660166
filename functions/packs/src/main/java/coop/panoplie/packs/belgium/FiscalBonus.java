package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** What the social work bonus takes off the withholding tax (CIR92 art. 289ter/1). */
final class FiscalBonus {

  private static final Inputs.Names SPARED =
      Inputs.Names.of(Unit.EUR, "bonusA", "bonusB").and(Unit.PERCENT, "rateA", "rateB");

  private final Rule line;
  private final long rateA;
  private final long rateB;

  FiscalBonus(Law law) {
    this.line = law.rule("tax.fiscalBonus", "bonus.fiscalA");
    this.rateA = law.get("bonus.fiscalA").rate();
    this.rateB = law.get("bonus.fiscalB").rate();
  }

  /** In cents, never more than the tax. */
  long of(WorkBonus.Granted bonus, long tax) {
    long due =
        Exact.centsOf(Exact.ofCents(bonus.a()), rateA)
            + Exact.centsOf(Exact.ofCents(bonus.b()), rateB);
    return Math.min(due, tax);
  }

  /**
   * Writes what this contract adds to the bonus of its month.
   *
   * @param bonus what the month is due of the social bonus
   */
  void write(Sheet sheet, WorkBonus.Granted bonus, Sums sums) {
    long cents = sums.fiscalBonus;
    if (cents != 0 && sheet.keeps()) {
      long a = Exact.ofCents(bonus.a());
      long b = Exact.ofCents(bonus.b());
      Inputs inputs = SPARED.with(a, b, rateA * 100, rateB * 100);
      long counted = sums.month.fiscalBonus();
      sheet.because(GoingOn.on(sums.month.any(), inputs, counted + cents, counted));
    }
    sheet.amount(line, Line.NONE, cents);
  }
}
