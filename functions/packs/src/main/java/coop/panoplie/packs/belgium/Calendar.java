package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Carries;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.pay.Portion;
import java.time.LocalDate;
import java.util.List;

/**
 * Which quarter and year each month of a contract belongs to, what earlier jobs left in them, and
 * what this one adds. What was left is looked up once, so that a search can go through the months
 * freely.
 */
final class Calendar {

  /** Days and hours are carried as amounts are, with two decimals. */
  private static final int HUNDREDTHS = 100;

  private final List<Portion> portions;
  private final PeriodNames names;
  private final Before[] before;

  Calendar(List<Portion> portions, SoFar soFar, PeriodNames names) {
    int size = portions.size();
    this.portions = portions;
    this.names = names;
    this.before = new Before[size];
    boolean nothing = soFar.carries().isEmpty();
    for (int i = 0; i < size; i++) {
      before[i] = nothing ? Before.NOTHING : before(portions.get(i).to(), soFar);
    }
  }

  /** Whether a month is the first of this contract in its year, or there is none any more. */
  private boolean newYear(int month) {
    return month == 0
        || month == before.length
        || portions.get(month).to().getYear() != portions.get(month - 1).to().getYear();
  }

  /** The same in its quarter. */
  private boolean newQuarter(int month) {
    return newYear(month)
        || PeriodNames.quarterOfYear(portions.get(month).to())
            != PeriodNames.quarterOfYear(portions.get(month - 1).to());
  }

  private Before before(LocalDate date, SoFar soFar) {
    String quarter = names.quarter(date);
    return new Before(
        cents(soFar, "special.base", quarter),
        cents(soFar, "special.withheld", quarter),
        cents(soFar, "basic.base", quarter),
        cents(soFar, "bonus.granted", names.year(date)),
        ofMonth(names.month(date), soFar),
        ofQuarter(date, soFar));
  }

  private static Before.OfMonth ofMonth(String month, SoFar soFar) {
    return new Before.OfMonth(
        cents(soFar, "month.pay", month),
        (int) (cents(soFar, "month.days", month) / HUNDREDTHS),
        Exact.ofCents(cents(soFar, "month.hours", month)),
        cents(soFar, "month.bonusA", month),
        cents(soFar, "month.bonusB", month),
        cents(soFar, "month.taxable", month),
        cents(soFar, "month.tax", month),
        cents(soFar, "month.fiscalBonus", month));
  }

  private Before.OfQuarter ofQuarter(LocalDate date, SoFar soFar) {
    long wages = 0;
    int days = 0;
    long hours = 0;
    for (String month : names.monthsOfQuarter(date)) {
      Before.OfMonth one = ofMonth(month, soFar);
      wages += one.pay();
      days += one.days();
      hours += one.hours();
    }
    String quarter = names.quarter(date);
    return new Before.OfQuarter(
        wages,
        days,
        hours,
        (int) (cents(soFar, "structural.weekdays", quarter) / HUNDREDTHS),
        cents(soFar, "structural.basic", quarter),
        cents(soFar, "structural.taken", quarter));
  }

  private static long cents(SoFar soFar, String key, String period) {
    return soFar.of(key, period).cents();
  }

  /** What earlier contracts left in a month. */
  Before.OfMonth month(int month) {
    return before[month].month();
  }

  /** What they left in its quarter. */
  Before.OfQuarter quarter(int month) {
    return before[month].quarter();
  }

  /**
   * Begins the month, and the quarter and the year when it is the first of this contract in them.
   */
  void enter(int month, Sums sums) {
    sums.month(before[month]);
    if (newQuarter(month)) {
      sums.quarter(before[month]);
    }
    if (newYear(month)) {
      sums.year(before[month]);
    }
  }

  boolean beginsQuarter(int month) {
    return newQuarter(month);
  }

  boolean endsQuarter(int month) {
    return newQuarter(month + 1);
  }

  /** Tells what the contract added to the employer's sums when the month ends its quarter. */
  void leaveEmployer(int month, Sums sums, Carries carries) {
    if (newQuarter(month + 1)) {
      String quarter = names.quarter(portions.get(month).to());
      carries.leave("basic.base", quarter, sums.basicBase - before[month].basicBase());
    }
  }

  /** The same of its work in the quarter. */
  void leaveWork(int month, QuarterWork work, Carries carries) {
    String quarter = names.quarter(portions.get(month).to());
    carries.leave("structural.weekdays", quarter, (long) work.weekdays() * HUNDREDTHS);
    carries.leave("structural.basic", quarter, work.basic());
    carries.leave("structural.taken", quarter, work.taken());
  }

  /** The same of the month's pay, bonus and tax. */
  void leaveMonth(int month, long pay, Sums sums, Carries carries) {
    Portion portion = portions.get(month);
    String name = names.month(portion.to());
    carries.leave("month.pay", name, pay);
    carries.leave("month.days", name, (long) portion.days() * HUNDREDTHS);
    carries.leave("month.hours", name, Exact.toCents(portion.hours()));
    carries.leave("month.bonusA", name, sums.bonusA);
    carries.leave("month.bonusB", name, sums.bonusB);
    carries.leave("month.taxable", name, sums.taxable);
    carries.leave("month.tax", name, sums.tax);
    carries.leave("month.fiscalBonus", name, sums.fiscalBonus);
  }

  /** The same of the worker's sums, when the month is the last in the quarter or the year. */
  void leaveWorker(int month, Sums sums, Carries carries) {
    Before start = before[month];
    if (newQuarter(month + 1)) {
      String quarter = names.quarter(portions.get(month).to());
      carries.leave("special.base", quarter, sums.specialBase - start.specialBase());
      carries.leave("special.withheld", quarter, sums.specialWithheld - start.specialWithheld());
    }
    if (newYear(month + 1)) {
      String year = names.year(portions.get(month).to());
      carries.leave("bonus.granted", year, sums.bonus - start.bonus());
    }
  }
}
