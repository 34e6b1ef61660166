package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.pay.Sheet;

/**
 * One month of one worker: from gross to net, and what the employer pays on top. Bonus and tax are
 * those of the month, less what its earlier contracts bore.
 *
 * @param presence of all contracts of the month together
 * @param benefit taxable advantages that bear no contribution and are not paid out, in cents
 */
public record BelgianMonth(
    BelgianLaw law,
    EmployerCharges charges,
    Worker worker,
    Household household,
    Presence presence,
    long benefit) {

  /** A month at the cooperative. */
  public static BelgianMonth of(
      BelgianLaw law, Worker worker, Household household, Presence presence) {
    return new BelgianMonth(law, law.charges(worker), worker, household, presence, 0);
  }

  /** What contributions are counted on, in millionths: gross, or 108 % of it to the cent. */
  public long base(long gross) {
    long exact = Exact.ofCents(gross);
    return worker.uplifted() ? Exact.ofCents(Exact.centsOf(exact, law.uplift)) : exact;
  }

  /**
   * Writes the employer's lines alone: all the search for a gross needs.
   *
   * @return the basic contribution, which the structural reduction is taken off
   */
  public long employer(Sheet sheet, long gross, Sums sums) {
    return charges.write(sheet, gross, base(gross), sums);
  }

  /**
   * Writes the worker's lines: contributions, bonus, special contribution, tax and its bonus.
   *
   * @return the taxable pay in cents
   */
  public long employee(Sheet sheet, long gross, Sums sums) {
    long base = base(gross);
    if (worker == Worker.STUDENT) {
      return gross - sheet.percent(law.student, base);
    }
    Before.OfMonth earlier = sums.month;
    long own = own(sheet, base, sums);
    WorkBonus.Granted bonus = law.bonus(worker).write(sheet, gross, presence, own, sums);
    long paid = gross - own + sums.bonusA + sums.bonusB;
    sums.taxable = paid + benefit;
    long taxable = earlier.taxable() + sums.taxable;
    Withholding.Steps tax = law.tax.month(household, taxable);
    sums.fiscalBonus = law.fiscalBonus.of(bonus, tax.cents()) - earlier.fiscalBonus();
    sums.tax = tax.cents() - earlier.tax();
    if (earlier.any()) {
      // no more than there is to pay, where the household changed; the next contract catches up
      sums.tax = Math.min(sums.tax, paid + sums.fiscalBonus);
    }
    special(sheet, base, paid - sums.tax + sums.fiscalBonus, sums);
    law.tax.write(sheet, presence.full(), taxable, tax, sums);
    law.fiscalBonus.write(sheet, bonus, sums);
    return sums.taxable;
  }

  /** The personal contribution, on the quarter as a whole where contracts follow each other. */
  private long own(Sheet sheet, long base, Sums sums) {
    long own = sheet.percent(law.onss, base);
    return sums.monthly()
        ? own
        : own + law.onssRounding.write(sheet, Exact.ofCents(sums.specialBase), base, own);
  }

  /** No more is withheld than there is to pay; the next contract of the quarter catches up. */
  private void special(Sheet sheet, long base, long left, Sums sums) {
    long due = law.special.due(household, base, sums);
    long withheld = Math.min(due, Math.max(0, left));
    law.special.write(sheet, household, base, withheld, due - withheld, sums);
  }
}
