package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * The special social security contribution (law 30/03/1994 art. 108): a scale on the pay of a
 * quarter, all contracts with the same employer together.
 */
final class SpecialContribution {

  private static final Inputs.Names WITHHELD =
      Inputs.Names.of(Unit.EUR, "quarterPay", "quarterDue", "alreadyWithheld");

  private static final int MONTHS = 3;

  private final Scale individual;
  private final Scale withoutIncome;
  private final Scale withIncome;

  /** One kind of household: its line, its scale and its maximum. */
  private record Scale(Rule line, Dated table, Dated most) {
    /** What a quarter owes, not rounded; pay that lies on a limit belongs below it. */
    long due(long quarter) {
      long[] slice = table.slice(quarter - 1);
      long share = Exact.times(quarter - slice[0], slice[2] / 100);
      return Math.min(Math.max(slice[1] + share, slice[3]), most.exact());
    }
  }

  SpecialContribution(Law law) {
    this.individual = scale(law, "special.individual", "special.max");
    this.withoutIncome = scale(law, "special.jointWithoutIncome", "special.max");
    this.withIncome = scale(law, "special.jointWithIncome", "special.maxWithIncome");
  }

  private static Scale scale(Law law, String table, String most) {
    return new Scale(law.rule("special.contribution", table), law.get(table), law.get(most));
  }

  /** An income small enough to give a reduction of the withholding tax counts as none. */
  private Scale scale(Household household) {
    return switch (household.partnerOrScale()) {
      case NONE -> individual;
      case WITHOUT_INCOME, SMALL_INCOME, SMALL_PENSION -> withoutIncome;
      case WITH_INCOME -> withIncome;
    };
  }

  /** The advance of a month as if the three of the quarter were alike, in cents. */
  long month(Household household, long base) {
    long quarter = scale(household).due(Math.multiplyExact(base, MONTHS));
    return Rounding.CENT_HALF_UP.whole(quarter, MONTHS * Exact.ofCents(1));
  }

  /** What the pay of a whole quarter owes, settled at once, in cents. */
  long quarter(Household household, long pay) {
    return Exact.toCents(scale(household).due(pay));
  }

  /** What is still due on the quarter to date, in cents; less than zero when too much was taken. */
  long due(Household household, long base, Sums sums) {
    return sums.monthly()
        ? month(household, base)
        : quarter(household, Exact.ofCents(sums.specialBase) + base) - sums.specialWithheld;
  }

  /**
   * Writes what is withheld and moves the quarter on.
   *
   * @param waiting what is due beyond it, for the quarter's next contract
   */
  void write(Sheet sheet, Household household, long base, long withheld, long waiting, Sums sums) {
    Scale scale = scale(household);
    if (withheld != 0 && sheet.keeps()) {
      long before = Exact.ofCents(sums.specialBase);
      long quarter = sums.monthly() ? base * MONTHS : before + base;
      long already = Exact.ofCents(sums.specialWithheld);
      Inputs inputs = WITHHELD.with(quarter, scale.due(quarter), already);
      sheet.because(GoingOn.limited(inputs, waiting));
    }
    sheet.amount(scale.line(), base, withheld);
    sums.specialBase += Exact.toCents(base);
    sums.specialWithheld += withheld;
  }
}
