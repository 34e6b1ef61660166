package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.pay.Sheet;

/**
 * One month of one employee, its pay known to the millionth, all lines on one sheet.
 *
 * @param pay everything subject to contributions, A
 * @param measures what it is held against
 * @param before what the contract paid in the year before this month
 */
public record FrenchMonth(
    FrenchLaw law, Employment job, long pay, Measures measures, Extra extra, Before before) {

  /**
   * The year before this month, in millionths.
   *
   * @param reduction the general reduction given so far; the month's own counts alone when this and
   *     the SMIC of the months before are not known
   */
  public record Before(long pay, Measures measures, long reduction) {

    public static final Before NOTHING = new Before(0, Measures.NONE, 0);

    boolean settlesReduction() {
      return measures.minimum() != 0;
    }
  }

  public Bases bases() {
    return Bases.of(before.pay + pay, before.measures.plus(measures))
        .minus(Bases.of(before.pay, before.measures));
  }

  /** All lines but the tax. */
  public Sheet sheet() {
    Sheet sheet = Sheet.kept();
    Bases bases = bases();
    law.employer(job, bases, minimum(), reducedPay(), sheet);
    law.overtime.employer(job, extra.deductible(), sheet);
    law.reduction.employer(job, minimum(), reducedPay(), before.reduction, sheet);
    law.employee(job, bases, extra, sheet);
    return sheet;
  }

  private long minimum() {
    return before.settlesReduction()
        ? before.measures.minimum() + measures.minimum()
        : measures.minimum();
  }

  private long reducedPay() {
    return before.settlesReduction() ? before.pay + pay : pay;
  }

  /** The coefficient of the general reduction, in millionths. */
  public long coefficient() {
    return law.reduction.coefficient(job, minimum(), reducedPay());
  }

  /** General reduction and overtime deduction together, before any rounding, in millionths. */
  public long reductions() {
    return law.reduction.exact(coefficient(), reducedPay())
        - before.reduction
        + law.overtime.deducted(job, extra.deductible());
  }

  public long csgBase() {
    return law.csgBase(job, bases(), extra);
  }

  /** What is taxed of the month, in cents. */
  public long taxable() {
    Sheet own = Sheet.summed();
    long added = law.employee(job, bases(), extra, own);
    return Exact.toCents(pay) - own.employee() + added - Exact.toCents(extra.untaxed());
  }
}
