package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** One line made of two rates: one up to the ceiling, another between one and eight ceilings. */
record Slices(Rule first, Rule second) {

  private static final Inputs.Names SLICED =
      Inputs.Names.of(Unit.EUR, "firstSlice")
          .and(Unit.PERCENT, "firstRate")
          .and(Unit.EUR, "secondSlice")
          .and(Unit.PERCENT, "secondRate");

  void write(Bases bases, Sheet sheet) {
    if (bases.second() == 0) {
      sheet.percent(first, bases.capped());
      return;
    }
    if (sheet.keeps()) {
      long firstRate = first.figure().exact();
      long secondRate = second.figure().exact();
      sheet.because(SLICED.with(bases.capped(), firstRate, bases.second(), secondRate));
    }
    // what is left of a millionth never moves a cent: halves of cents are whole millionths
    sheet.formula(first, bases.capped() + bases.second(), due(bases) / Exact.ONE);
  }

  /** The exact amount, in millionths of a millionth of a euro. */
  long due(Bases bases) {
    return Math.addExact(
        Math.multiplyExact(bases.capped(), first.rate()),
        Math.multiplyExact(bases.second(), second.rate()));
  }
}
