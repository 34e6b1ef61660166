package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import java.util.List;

/**
 * The withholding on pay beside the monthly one, such as a year-end bonus (AR/CIR92 Annex III, 53
 * to 55): one rate, chosen by the normal pay of a year, less for dependent children.
 */
public final class Exceptional {

  /** What is paid. */
  public enum Kind {
    /** Double holiday pay, on which a part bears no social deduction. */
    HOLIDAY,
    OTHER
  }

  private final Dated onss;
  private final Dated rates;
  private final Dated exempt;
  private final Dated reductions;
  private final Dated holidayShare;
  private final Dated deductibleShare;

  public Exceptional(Law law) {
    this.onss = law.get("onss.employee");
    this.rates = law.get("tax.exceptional");
    this.exempt = law.get("tax.exceptionalExempt");
    this.reductions = law.get("tax.exceptionalReduction");
    this.holidayShare = law.get("holiday.double");
    this.deductibleShare = law.get("holiday.doubleDeductible");
  }

  /** The social deduction on an amount in cents. */
  public long deduction(Kind kind, long amount) {
    long base = Exact.ofCents(amount);
    if (kind == Kind.HOLIDAY) {
      base = Exact.ratio(base, deductibleShare.exact() / 10_000, holidayShare.exact() / 10_000);
    }
    return Exact.centsOf(base, onss.rate());
  }

  /** The factor in millionths for a normal pay of a year in cents; zero when exempt. */
  public long rate(Kind kind, long year, int children) {
    long pay = Exact.ofCents(year);
    long[] row = rates.slice(pay);
    long rate = row[kind == Kind.HOLIDAY ? 1 : 2] / 100;
    if (children == 0) {
      return rate;
    }
    return pay <= of(exempt, children)[1] ? 0 : rate - reduction(rate, pay, children);
  }

  /** The tax on an amount less its deduction, both in cents. */
  public long tax(long taxable, long rate) {
    return Exact.centsOf(Exact.ofCents(taxable), rate);
  }

  private long reduction(long rate, long pay, int children) {
    long[] row = of(reductions, children);
    return pay <= row[2] ? Exact.times(rate, row[1] / 100) : 0;
  }

  /** The row of so many children; more than the table has count as its last. */
  private static long[] of(Dated table, int children) {
    List<long[]> rows = table.table();
    return rows.get(Math.min(children, rows.size()) - 1);
  }
}
