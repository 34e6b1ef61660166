package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * The general reduction of employer contributions (CSS L241-13, D241-7): a coefficient of four
 * decimals, nearest, times the pay. From 2026 it is a power of the distance to three SMIC, before
 * that a line. A contract has one coefficient for its months of a year (D241-7 V).
 */
final class GeneralReduction {

  /** Four decimals in millionths. */
  private static final long STEP = 100;

  private static final Inputs.Names REDUCED =
      Inputs.Names.of(Unit.EUR, "minimum")
          .and(Unit.NUMBER, "multiple", "coefficientMax", "coefficient")
          .and(Unit.EUR, "pensionPart", "securityPart");

  private final Rule rule;
  private final boolean power;
  private final long[] row;
  private final Dated threshold;
  private final Dated accidentShare;
  private final Dated pensionShare;
  private final Dated leaveFund;
  private final boolean shows;
  private final boolean reducible;

  GeneralReduction(Figures law) {
    rule = law.apart("reduction.general", "reduction.table");
    power = law.apart("reduction.regime").whole() >= 2026;
    row = rule.figure().row();
    threshold = law.apart("threshold.housing");
    accidentShare = law.apart("reduction.accidentShare");
    pensionShare = law.apart("reduction.pensionShare");
    leaveFund = law.apart("reduction.leaveFund");
    shows = law.scheme().shows();
    reducible = law.scheme().reducible();
  }

  /**
   * The coefficient, in millionths.
   *
   * @param minimum twelve times SMIC for the hours paid
   * @param pay everything subject to contributions
   */
  long coefficient(Employment job, long minimum, long pay) {
    if (pay <= 0 || !reducible) {
      return 0;
    }
    return power ? power(job, minimum, pay) : line(job, minimum, pay);
  }

  private long line(Employment job, long minimum, long pay) {
    long full = full(job);
    long distance = Exact.times(minimum, row[3]) - 12 * pay;
    long whole = Exact.times(12 * pay, row[2]);
    if (distance <= 0) {
      return 0;
    }
    return distance >= whole
        ? full
        : Rounding.FOUR_DECIMALS.whole(Math.multiplyExact(full, distance), whole * STEP) * STEP;
  }

  private long power(Employment job, long minimum, long pay) {
    long distance = Exact.times(minimum, row[3]) - 12 * pay;
    if (distance <= 0) {
      return 0;
    }
    long slope = full(job) - row[0];
    return distance >= 24 * pay
        ? Rounding.FOUR_DECIMALS.whole(row[0] + slope, STEP) * STEP
        : ReductionPower.nearest(row[0], slope, distance, 24 * pay, STEP);
  }

  /** The coefficient at the minimum wage: no more than the rates the employer really owes. */
  private long full(Employment job) {
    boolean large = job.atLeast(threshold);
    long most = power ? row[0] + (large ? row[2] : row[1]) : large ? row[1] : row[0];
    return most - Math.max(0, accidentShare.rate() - job.accidentRate());
  }

  /**
   * Takes the reduction off the contributions of a contract's months of one year.
   *
   * @param before what was taken off already, in millionths
   */
  void employer(Employment job, long minimum, long pay, long before, Sheet sheet) {
    long coefficient = coefficient(job, minimum, pay);
    if (coefficient == 0 && before == 0) {
      return;
    }
    if (sheet.keeps()) {
      long cents = Exact.toCents(exact(coefficient, pay) - before);
      because(job, minimum, coefficient, cents, sheet);
    }
    if (before == 0 && !shows) {
      sheet.percent(rule, pay, coefficient);
    } else {
      sheet.formula(rule, pay, exact(coefficient, pay) - before);
    }
  }

  /** A fund pays the leave of shows: the reduction on it comes with the pay's (D241-10 IV). */
  long exact(long coefficient, long pay) {
    long exact = Math.multiplyExact(pay, coefficient);
    if (shows) {
      long[] fund = leaveFund.row();
      long divisor = WholeNumbers.divisor(fund[0], fund[1]);
      exact = Math.multiplyExact(exact, fund[0] / divisor) / (fund[1] / divisor);
    }
    // what is left of a millionth never moves a cent: halves of cents are whole millionths
    return exact / Exact.ONE;
  }

  private void because(Employment job, long minimum, long coefficient, long cents, Sheet sheet) {
    long full = full(job);
    long pension = Exact.ratio(Exact.ofCents(cents), pensionShare.rate(), full);
    sheet.because(
        REDUCED.with(
            Rounding.MILLIONTH.whole(minimum, 12),
            row[3],
            full,
            shows ? exact(coefficient, Exact.ONE) : coefficient,
            Exact.ofCents(Exact.toCents(pension)),
            Exact.ofCents(cents - Exact.toCents(pension))));
  }
}
