package coop.panoplie.packs.belgium;

/**
 * What earlier contracts left in the month, the quarter and the year of one month of work: money in
 * cents, hours in millionths.
 *
 * @param specialBase pay of the quarter that counts for the special contribution
 * @param specialWithheld what was withheld of it
 * @param basicBase pay of the quarter on which the basic contribution was counted
 * @param bonus work bonus granted in the year
 */
public record Before(
    long specialBase,
    long specialWithheld,
    long basicBase,
    long bonus,
    OfMonth month,
    OfQuarter quarter) {

  static final Before NOTHING = of(0, 0, 0, 0);

  /** Sums of a quarter and a year in whose month nothing was paid before. */
  public static Before of(long specialBase, long specialWithheld, long basicBase, long bonus) {
    return new Before(
        specialBase, specialWithheld, basicBase, bonus, OfMonth.NOTHING, OfQuarter.NOTHING);
  }

  /**
   * The work bonus and the tax are counted by month and employer, all contracts together.
   *
   * @param pay gross
   * @param bonusA granted of part A, bonusB of part B
   * @param taxable pay less contributions
   * @param tax withheld, before the fiscal bonus was taken off it
   */
  record OfMonth(
      long pay,
      int days,
      long hours,
      long bonusA,
      long bonusB,
      long taxable,
      long tax,
      long fiscalBonus) {

    static final OfMonth NOTHING = new OfMonth(0, 0, 0, 0, 0, 0, 0, 0);

    boolean any() {
      return pay != 0;
    }

    /** The personal contributions, which are what taxable pay and bonus leave of the gross. */
    long contribution() {
      return pay - taxable + bonusA + bonusB;
    }
  }

  /**
   * The structural reduction is counted by quarter.
   *
   * @param weekdays under contract
   * @param basic contributions it may be taken off
   * @param taken the reduction itself
   */
  record OfQuarter(long wages, int days, long hours, int weekdays, long basic, long taken) {

    static final OfQuarter NOTHING = new OfQuarter(0, 0, 0, 0, 0, 0);
  }
}
