package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * The monthly withholding tax by the key formula of AR/CIR92 Annex III: every step to the nearest
 * cent, half a cent up.
 */
final class Withholding {

  private static final int MONTHS = 12;

  private static final Inputs.Names STEPS =
      Inputs.Names.of(
          Unit.EUR,
          "yearTaxable",
          "expenses",
          "yearNet",
          "spouseShare",
          "scaleTax",
          "exemptTax",
          "familyReductions");

  private final Rule wholeMonth;
  private final Rule shorter;
  private final Dated scale;
  private final long expensesRate;
  private final long expensesMax;
  private final long exemption;
  private final long spouseShareRate;
  private final long spouseShareMax;
  private final TaxReductions reductions;

  Withholding(Law law) {
    this.wholeMonth = law.rule("tax.month", "tax.scale");
    this.shorter = law.rule("tax.withholding", "tax.scale");
    this.scale = law.get("tax.scale");
    this.expensesRate = law.get("tax.expensesRate").rate();
    this.expensesMax = law.get("tax.expensesMax").exact();
    this.exemption = law.get("tax.exemption").exact();
    this.spouseShareRate = law.get("tax.spouseShareRate").rate();
    this.spouseShareMax = law.get("tax.spouseShareMax").exact();
    this.reductions = new TaxReductions(law);
  }

  /**
   * The steps of one month, all but the last in millionths of euros per year.
   *
   * @param spouse the part of the income taxed as the partner's
   * @param scaled the tax of the scale, before what is exempt
   * @param cents the tax of the month
   */
  record Steps(
      long year, long net, long spouse, long scaled, long exempt, long reductions, long cents) {}

  /** The tax of a month before the fiscal work bonus, from the taxable pay in cents. */
  Steps month(Household household, long taxable) {
    long year = Exact.ofCents(Math.multiplyExact(Math.max(0, taxable), MONTHS));
    long expenses = Math.min(percent(year, expensesRate), expensesMax);
    long net = year - expenses;
    boolean couple = household.scale() == Scale.II;
    long spouse = couple ? Math.min(percent(net, spouseShareRate), spouseShareMax) : 0;
    long scaled = scaled(net - spouse) + (couple ? scaled(spouse) : 0);
    long exempt = couple ? 2 * exemption : exemption;
    long reduced = reductions.of(household);
    long due = Math.max(0, Math.max(0, scaled - exempt) - reduced);
    long cents = Rounding.CENT_HALF_UP.whole(due, MONTHS * Exact.ofCents(1));
    return new Steps(year, net, spouse, scaled, exempt, reduced, cents);
  }

  /**
   * Writes what this contract adds to the tax of its month, even when that is nothing: people ask
   * where it went.
   *
   * @param whole whether a whole month was worked, which is what the formula is made for
   * @param taxable pay of all contracts of the month, in cents
   */
  void write(Sheet sheet, boolean whole, long taxable, Steps steps, Sums sums) {
    if (sheet.keeps()) {
      Inputs inputs =
          STEPS.with(
              steps.year(),
              steps.year() - steps.net(),
              steps.net(),
              steps.spouse(),
              steps.scaled(),
              steps.exempt(),
              steps.reductions());
      long earlier = sums.month.tax();
      Inputs further = GoingOn.on(sums.month.any(), inputs, steps.cents(), earlier);
      sheet.because(GoingOn.limited(further, steps.cents() - earlier - sums.tax));
    }
    sheet.shownAmount(whole ? wholeMonth : shorter, Exact.ofCents(taxable), sums.tax);
  }

  private static long percent(long amount, long rate) {
    return Exact.ofCents(Exact.centsOf(amount, rate));
  }

  /** Whole cents times a percentage of two decimals: exact before it is brought to the cent. */
  private long scaled(long income) {
    long[] slice = scale.slice(income);
    long exact = slice[1] + Exact.times(income - slice[0], slice[2] / 100);
    return Exact.ofCents(Exact.toCents(exact));
  }
}
