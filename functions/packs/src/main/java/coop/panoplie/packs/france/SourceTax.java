package coop.panoplie.packs.france;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * Income tax withheld at source: the rate the tax office sent, or the neutral grid, one rate on all
 * the base (CGI 204 H III).
 */
public final class SourceTax {

  private final Rule neutral;
  private final Rule own;
  private final Dated abatement;

  SourceTax(Figures law) {
    neutral = law.apart("tax.source", "tax.neutral");
    own = law.apart("tax.own", "tax.own");
    abatement = law.apart("tax.shortContract");
  }

  /** The base: half a SMIC is taken off each payment of a contract of two months or less. */
  public long base(long taxable, boolean shortContract) {
    return Math.max(0, shortContract ? taxable - abatement.exact() : taxable);
  }

  /** The neutral rate of a base in millionths of a euro, as a factor. */
  public long rate(long base) {
    return neutral.figure().slice(base)[1] / 100;
  }

  /**
   * Withholds the tax of one payment.
   *
   * @param taxable in cents
   * @param sent the rate the tax office sent, which knows no abatement
   */
  long write(long taxable, boolean shortContract, @Nullable Percent sent, Sheet sheet) {
    long exact = Exact.ofCents(taxable);
    if (sent != null) {
      return sheet.shown(own, Math.max(0, exact), sent.factor());
    }
    long base = base(exact, shortContract);
    long cents = sheet.shown(neutral, base, rate(base));
    if (sheet.keeps()) {
      sheet.because(
          new Input("taxable", Unit.EUR, exact),
          new Input("abatement", Unit.EUR, shortContract ? abatement.exact() : 0));
    }
    return cents;
  }
}
