package coop.panoplie.packs.belgium;

/**
 * What the law adds up beyond one contract, in cents. It starts from what earlier jobs left and
 * moves on with each month that is computed.
 */
public final class Sums {

  /** Pay of the quarter that counts for the special contribution, and what was withheld of it. */
  long specialBase;

  long specialWithheld;

  /** Pay of the quarter on which the basic contribution was counted. */
  long basicBase;

  /** Work bonus granted in the year. */
  long bonus;

  /** What earlier contracts of the month left; this one has a month in it once. */
  Before.OfMonth month = Before.OfMonth.NOTHING;

  /** What this contract adds to its month. */
  long bonusA;

  long bonusB;
  long taxable;
  long tax;
  long fiscalBonus;

  private final boolean monthly;

  private Sums(boolean monthly) {
    this.monthly = monthly;
  }

  /** Contracts of any length: the quarter is settled with each of them. */
  public static Sums running() {
    return new Sums(false);
  }

  /** A whole month like the others of its quarter: a third of the quarter is withheld. */
  public static Sums wholeMonth() {
    return new Sums(true);
  }

  boolean monthly() {
    return monthly;
  }

  /** A new month begins. */
  void month(Before before) {
    month = before.month();
  }

  /** A new quarter begins. */
  public void quarter(Before before) {
    specialBase = before.specialBase();
    specialWithheld = before.specialWithheld();
    basicBase = before.basicBase();
  }

  /** A new year begins. */
  public void year(Before before) {
    bonus = before.bonus();
  }
}
