package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * The structural reduction of the employer's contributions, category 1 (ONSS instructions 2026/3 p.
 * 375-383): {@code Ps = R x mu x beta}. The quarter's declaration decides and the mutual fund keeps
 * it, so on a contract it is an estimate shared by all.
 */
public final class StructuralReduction {

  private static final int WEEKS = 13;
  private static final int MONTHS = 3;
  private static final int WORKING_WEEK = 5;

  private static final Inputs.Names REDUCED =
      Inputs.Names.of(Unit.EUR, "quarterReference", "fullReduction")
          .and(Unit.NUMBER, "presence")
          .and(Unit.EUR, "reducible");

  private final Rule line;
  private final Dated amounts;
  private final Dated beta;
  private final Dated betaFull;
  private final Dated leastPresence;
  private final Dated leastContract;
  private final long weeklyHours;

  StructuralReduction(Law law) {
    this.line = law.rule("structural.reduction", "structural.amounts");
    this.amounts = law.get("structural.amounts");
    this.beta = law.get("structural.beta");
    this.betaFull = law.get("structural.betaFull");
    this.leastPresence = law.get("structural.leastPresence");
    this.leastContract = law.get("structural.leastContract");
    this.weeklyHours = law.get("work.weeklyHours").exact();
  }

  /** Whether the amounts of these days were found. */
  public boolean known() {
    return !amounts.missing();
  }

  /**
   * What was worked in a quarter.
   *
   * @param wages in cents, at 100 %
   * @param units days paid to a full-timer, hours otherwise, in millionths
   * @param contract hours agreed over those of a full-timer, in millionths
   */
  public record Quarter(long wages, boolean inDays, long units, long contract) {}

  /** The pay of a full quarter S, in millionths. */
  long reference(Quarter quarter) {
    long wages = Exact.ofCents(quarter.wages());
    long full = WEEKS * (quarter.inDays() ? Exact.ofWhole(WORKING_WEEK) : weeklyHours);
    if (quarter.inDays()) {
      long factor = Rounding.TWO_DECIMALS.quotient(full, quarter.units());
      return Exact.ofCents(Exact.centsOf(wages, factor));
    }
    long cents =
        Rounding.CENT_HALF_UP.whole(quarter.wages() * (full / 10_000), quarter.units() / 10_000);
    return Exact.ofCents(cents);
  }

  /** The presence mu, two decimals, in millionths. */
  long presence(Quarter quarter) {
    long full = WEEKS * (quarter.inDays() ? Exact.ofWhole(WORKING_WEEK) : weeklyHours);
    return Rounding.TWO_DECIMALS.quotient(quarter.units(), full);
  }

  /** The reduction of a whole quarter at full presence, each part in cents, in millionths. */
  public long full(Quarter quarter) {
    return full(reference(quarter));
  }

  private long full(long pay) {
    long[] row = amounts.row();
    return Exact.ofCents(
        Exact.centsOf(Math.max(0, row[0] - pay), row[1])
            + Exact.centsOf(Math.max(0, row[2] - pay), row[3]));
  }

  /** The reduction for a presence, in millionths; nothing for too little of it. */
  long reduction(Quarter quarter) {
    return reduction(quarter, presence(quarter), full(quarter));
  }

  private long reduction(Quarter quarter, long presence, long full) {
    if (presence < leastPresence.exact() && quarter.contract() < leastContract.exact()) {
      return 0;
    }
    return Exact.times(full, weight(presence));
  }

  /**
   * The part of a month like the two others of its quarter, in cents.
   *
   * @param month what was worked in it
   */
  public long month(Quarter month) {
    Quarter three =
        new Quarter(
            MONTHS * month.wages(), month.inDays(), MONTHS * month.units(), month.contract());
    long quarter = reduction(three, presence(three), full(month));
    return Rounding.CENT_HALF_UP.whole(quarter, MONTHS * Exact.ofCents(1));
  }

  /** mu times beta. */
  private long weight(long presence) {
    if (presence >= betaFull.exact()) {
      return Exact.ONE;
    }
    long[] row = beta.slice(presence);
    return Exact.times(presence, row[1] + Exact.times(presence - row[0], row[2]));
  }

  /**
   * Writes the estimate.
   *
   * @param quarter all contracts together
   * @param reducible the basic contributions it is taken off, in cents
   * @param earlier what its earlier contracts left
   * @return what this contract adds, in cents
   */
  long write(Sheet sheet, Quarter quarter, long reducible, Before.OfQuarter earlier) {
    if (quarter.units() == 0) {
      return 0;
    }
    long reference = reference(quarter);
    long full = full(reference);
    long presence = presence(quarter);
    long due = Math.min(Exact.toCents(reduction(quarter, presence, full)), reducible);
    if (sheet.keeps()) {
      Inputs inputs = REDUCED.with(reference, full, presence, Exact.ofCents(reducible));
      sheet.because(GoingOn.on(earlier.wages() != 0, inputs, due, earlier.taken()));
    }
    return sheet.amount(line, Line.NONE, due - earlier.taken());
  }
}
