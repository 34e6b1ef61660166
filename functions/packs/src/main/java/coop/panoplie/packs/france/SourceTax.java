package coop.panoplie.packs.france;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;
import java.time.LocalDate;
import java.util.List;

/**
 * Income tax withheld at source: the rate the tax office sent, or the neutral grid, one rate on all
 * the base (CGI 204 H III).
 */
public final class SourceTax {

  private static final long CENT = 10_000;

  private static final Inputs.Names BASE = Inputs.Names.of(Unit.EUR, "taxable", "abatement");

  private final Rule neutral;
  private final Rule own;
  private final Dated abatement;
  private final Dated shortMonths;

  SourceTax(Figures law) {
    neutral = law.apart("tax.source", "tax.neutral");
    own = law.apart("tax.own", "tax.own");
    abatement = law.apart("tax.shortContract");
    shortMonths = law.apart("tax.shortMonths");
  }

  /** Two months or less, from date to date, for the abatement of the base. */
  boolean isShort(LocalDate from, LocalDate to) {
    return to.isBefore(from.plusMonths(shortMonths.whole()));
  }

  /** The base: half a SMIC is taken off each payment of a contract of two months or less. */
  public long base(long taxable, boolean shortContract) {
    return Math.max(0, shortContract ? taxable - abatement.exact() : taxable);
  }

  /** The neutral rate of a base in millionths of a euro, as a factor. */
  public long rate(long base) {
    return neutral.figure().slice(base)[1] / 100;
  }

  /** The taxable pays in cents from which another rate holds; none when a rate was sent. */
  long[] limits(boolean shortContract, @Nullable Percent sent) {
    if (sent != null) {
      return new long[0];
    }
    List<long[]> rows = neutral.figure().table();
    long[] limits = new long[rows.size() - 1];
    for (int i = 0; i < limits.length; i++) {
      long taxable = rows.get(i + 1)[0] + (shortContract ? abatement.exact() : 0);
      limits[i] = (taxable + CENT - 1) / CENT;
    }
    return limits;
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
    if (sheet.keeps()) {
      sheet.because(BASE.with(exact, shortContract ? abatement.exact() : 0));
    }
    return sheet.shown(neutral, base, rate(base));
  }
}
