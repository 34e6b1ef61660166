package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.pay.Portion;
import java.time.LocalDate;
import java.util.List;

/**
 * Which quarter and year each month of a contract belongs to, what earlier jobs left in them, and
 * what this one adds. Names are looked up once, so that a search can go through the months freely.
 */
final class Calendar {

  private final String[] quarters;
  private final String[] years;
  private final boolean[] newQuarter;
  private final boolean[] newYear;
  private final Sums.Before[] before;

  Calendar(List<Portion> portions, SoFar soFar) {
    int size = portions.size();
    this.quarters = new String[size];
    this.years = new String[size];
    this.newQuarter = new boolean[size + 1];
    this.newYear = new boolean[size + 1];
    this.before = new Sums.Before[size];
    for (int i = 0; i < size; i++) {
      LocalDate date = portions.get(i).to();
      years[i] = "" + date.getYear();
      quarters[i] = quarter(date);
      newQuarter[i] = i == 0 || !quarters[i].equals(quarters[i - 1]);
      newYear[i] = i == 0 || !years[i].equals(years[i - 1]);
      before[i] =
          new Sums.Before(
              soFar.of("special.base", quarters[i]).cents(),
              soFar.of("special.withheld", quarters[i]).cents(),
              soFar.of("basic.base", quarters[i]).cents(),
              soFar.of("bonus.granted", years[i]).cents());
    }
    newQuarter[size] = true;
    newYear[size] = true;
  }

  /** Such as {@code 2026-Q4}. */
  static String quarter(LocalDate date) {
    return date.getYear() + "-Q" + ((date.getMonthValue() + 2) / 3);
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

  /** Tells what the contract added when the month is its last in the quarter or the year. */
  void leave(int month, Sums sums, List<Carry> carries) {
    Sums.Before start = before[month];
    if (newQuarter[month + 1]) {
      String quarter = quarters[month];
      add(carries, "special.base", quarter, sums.specialBase - start.specialBase());
      add(carries, "special.withheld", quarter, sums.specialWithheld - start.specialWithheld());
      add(carries, "basic.base", quarter, sums.basicBase - start.basicBase());
    }
    if (newYear[month + 1]) {
      add(carries, "bonus.granted", years[month], sums.bonus - start.bonus());
    }
  }

  private static void add(List<Carry> carries, String key, String period, long cents) {
    if (cents != 0) {
      carries.add(new Carry(key, period, Money.ofCents(cents)));
    }
  }
}
