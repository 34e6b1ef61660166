package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** One line made of two rates: one up to the ceiling, another between one and eight ceilings. */
record Slices(Rule first, Rule second) {

  void write(Bases bases, Sheet sheet) {
    if (bases.second() == 0) {
      sheet.percent(first, bases.capped());
      return;
    }
    // what is left of a millionth never moves a cent: halves of cents are whole millionths
    sheet.formula(first, bases.capped() + bases.second(), due(bases) / Exact.ONE);
    if (sheet.keeps()) {
      sheet.because(
          new Input("firstSlice", Unit.EUR, bases.capped()),
          new Input("firstRate", Unit.PERCENT, first.figure().exact()),
          new Input("secondSlice", Unit.EUR, bases.second()),
          new Input("secondRate", Unit.PERCENT, second.figure().exact()));
    }
  }

  /** The exact amount, in millionths of a millionth of a euro. */
  long due(Bases bases) {
    return Math.addExact(
        Math.multiplyExact(bases.capped(), first.rate()),
        Math.multiplyExact(bases.second(), second.rate()));
  }
}
