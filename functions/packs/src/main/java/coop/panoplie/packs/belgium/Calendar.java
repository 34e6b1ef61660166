package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.pay.Portion;
import java.time.LocalDate;
import java.util.List;

/**
 * Which quarter and year each month of a contract belongs to, what earlier jobs left in them, and
 * what this one adds. What was left is looked up once, so that a search can go through the months
 * freely.
 */
final class Calendar {

  private final List<Portion> portions;
  private final Quarters quarters;
  private final boolean[] newQuarter;
  private final boolean[] newYear;
  private final Sums.Before[] before;

  Calendar(List<Portion> portions, SoFar soFar, Quarters quarters) {
    int size = portions.size();
    this.portions = portions;
    this.quarters = quarters;
    this.newQuarter = new boolean[size + 1];
    this.newYear = new boolean[size + 1];
    this.before = new Sums.Before[size];
    boolean nothing = soFar.carries().isEmpty();
    for (int i = 0; i < size; i++) {
      LocalDate date = portions.get(i).to();
      LocalDate last = portions.get(Math.max(0, i - 1)).to();
      newYear[i] = i == 0 || date.getYear() != last.getYear();
      newQuarter[i] = newYear[i] || Quarters.ofYear(date) != Quarters.ofYear(last);
      before[i] = nothing ? Sums.Before.NOTHING : before(date, soFar);
    }
    newQuarter[size] = true;
    newYear[size] = true;
  }

  private Sums.Before before(LocalDate date, SoFar soFar) {
    String quarter = quarters.of(date);
    return new Sums.Before(
        soFar.of("special.base", quarter).cents(),
        soFar.of("special.withheld", quarter).cents(),
        soFar.of("basic.base", quarter).cents(),
        soFar.of("bonus.granted", year(date)).cents());
  }

  private static String year(LocalDate date) {
    return "" + date.getYear();
  }

  /** Begins the quarter and the year when the month is the first of this contract in them. */
  void enter(int month, Sums sums) {
    if (newQuarter[month]) {
      sums.quarter(before[month]);
    }
    if (newYear[month]) {
      sums.year(before[month]);
    }
  }

  boolean endsQuarter(int month) {
    return newQuarter[month + 1];
  }

  /** Tells what the contract added to the employer's sums when the month ends its quarter. */
  void leaveEmployer(int month, Sums sums, List<Carry> carries) {
    if (newQuarter[month + 1]) {
      String quarter = quarters.of(portions.get(month).to());
      add(carries, "basic.base", quarter, sums.basicBase - before[month].basicBase());
    }
  }

  /** The same of the worker's sums, when the month is the last in the quarter or the year. */
  void leaveWorker(int month, Sums sums, List<Carry> carries) {
    Sums.Before start = before[month];
    if (newQuarter[month + 1]) {
      String quarter = quarters.of(portions.get(month).to());
      add(carries, "special.base", quarter, sums.specialBase - start.specialBase());
      add(carries, "special.withheld", quarter, sums.specialWithheld - start.specialWithheld());
    }
    if (newYear[month + 1] && sums.bonus != start.bonus()) {
      String year = year(portions.get(month).to());
      add(carries, "bonus.granted", year, sums.bonus - start.bonus());
    }
  }

  private static void add(List<Carry> carries, String key, String period, long cents) {
    if (cents != 0) {
      carries.add(new Carry(key, period, Money.ofCents(cents)));
    }
  }
}
