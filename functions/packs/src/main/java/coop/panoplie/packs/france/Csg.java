package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** CSG and CRDS (CSS L136-2, L136-8; ordonnance 96-50). */
final class Csg {

  private static final Inputs.Names BASE =
      Inputs.Names.of(Unit.EUR, "payReduced")
          .and(Unit.PERCENT, "csgShare")
          .and(Unit.EUR, "payAbove", "covers");

  private final Dated share;
  private final Rule deductible;
  private final Rule other;
  private final Rule overtime;
  private final Dated crds;

  Csg(Figures law) {
    share = law.get("csg.base");
    deductible = law.rule("employee.csgDeductible", "csg.deductible");
    other = law.rule("employee.csgOther", "csg.other");
    overtime = law.rule("employee.csgOvertime", "csg.other");
    crds = law.get("crds");
  }

  /** The base on taxed pay: 98.25 % up to four ceilings, the rest, and the employer's covers. */
  long base(Bases bases, long untaxed, long covers) {
    return part(bases.four() - untaxed) + (bases.all() - bases.four()) + covers;
  }

  /**
   * Writes the lines.
   *
   * @param untaxed overtime pay free of income tax: its CSG is not deductible
   * @return what of them is not deductible from income tax, in cents
   */
  long employee(Bases bases, long untaxed, long covers, Sheet sheet) {
    long base = base(bases, untaxed, covers);
    because(bases, untaxed, covers, sheet);
    sheet.percent(deductible, base);
    long apart = part(untaxed);
    long cents;
    if (apart == 0) {
      cents = sheet.percent(other, base, other.rate() + crds.rate());
    } else {
      long exact = base * other.rate() + (base + apart) * crds.rate();
      cents = sheet.formula(other, base, exact / Exact.ONE);
      cents += sheet.percent(overtime, apart, deductible.rate() + overtime.rate());
    }
    return cents;
  }

  private void because(Bases bases, long untaxed, long covers, Sheet sheet) {
    if (sheet.keeps()) {
      long reduced = bases.four() - untaxed;
      sheet.because(BASE.with(reduced, share.exact(), bases.all() - bases.four(), covers));
    }
  }

  private long part(long pay) {
    return Exact.times(pay, share.rate());
  }
}
