package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * What overtime is paid (CT L3121-36), and what is given back on it: to the employee (CSS L241-17)
 * and the employer (L241-18).
 */
final class Overtime {

  /** A cent in millionths of a millionth of a euro. */
  private static final long CENT = 10_000_000_000L;

  private static final Inputs.Names PAID =
      Inputs.Names.of(Unit.HOURS, "overtimeHours", "raisedHours", "paidHours");

  private static final Inputs.Names DEDUCTED =
      Inputs.Names.of(Unit.HOURS, "overtimeHours").and(Unit.EUR, "perHour");

  private static final Inputs.Names RELIEVED =
      Inputs.Names.of(Unit.EUR, "overtimePay").and(Unit.PERCENT, "reliefRate", "reliefLimit");

  private final Dated firstHours;
  private final Dated first;
  private final Dated second;
  private final Dated taxFree;
  final Rule paid;
  private final Rule relief;
  private final Rule deduction;

  Overtime(Figures law) {
    firstHours = law.apart("overtime.firstHours");
    first = law.apart("overtime.first");
    second = law.apart("overtime.second");
    taxFree = law.apart("overtime.taxFree");
    paid = law.apart("pay.overtime", "overtime.first");
    relief = law.apart("relief.overtime", "overtime.relief");
    deduction = law.apart("reduction.overtime", "overtime.deduction");
  }

  /** What hours of one week are paid like, the first eight raised less than the others. */
  long raised(long hours) {
    long low = Math.min(hours, firstHours.exact());
    return hours + Exact.times(low, first.rate()) + Exact.times(hours - low, second.rate());
  }

  /**
   * The part of a pay that is for overtime, in cents.
   *
   * @param all hours of the pay, overtime among them
   */
  long of(long pay, long hours, long all) {
    if (hours == 0) {
      return 0;
    }
    long raised = raised(hours);
    long paidLike = all - hours + raised;
    long divisor = WholeNumbers.divisor(raised, paidLike);
    return Exact.toCents(Exact.ratio(Exact.ofCents(pay), raised / divisor, paidLike / divisor));
  }

  /** What of overtime pay is free of income tax, after what other jobs of the year had. */
  long untaxed(long pay, long before) {
    return Math.max(0, Math.min(pay, taxFree.exact() - before));
  }

  /** Writes the pay of overtime. */
  void write(long cents, long hours, long all, Sheet sheet) {
    if (cents != 0 && sheet.keeps()) {
      long raised = raised(hours);
      sheet.because(PAID.with(hours, raised, all - hours + raised));
    }
    sheet.amount(paid, Line.NONE, cents);
  }

  /** So many euros an hour, by the size of the company. */
  void employer(Employment job, long hours, Sheet sheet) {
    if (hours == 0) {
      return;
    }
    if (sheet.keeps()) {
      sheet.because(DEDUCTED.with(hours, perHour(job)));
    }
    sheet.formula(deduction, Line.NONE, deducted(job, hours));
  }

  long deducted(Employment job, long hours) {
    return Exact.times(hours, perHour(job));
  }

  private long perHour(Employment job) {
    return deduction.figure().slice(job.headcount())[1];
  }

  /**
   * Spares overtime its old-age and pension contributions, up to a limit.
   *
   * @param spared those contributions of the month, in millionths of a millionth of a euro
   */
  void employee(Bases bases, long pay, long spared, Sheet sheet) {
    boolean limited = spared >= Math.multiplyExact(relief.rate(), bases.all());
    if (sheet.keeps()) {
      long rate = limited ? relief.rate() : spared / bases.all();
      sheet.because(RELIEVED.with(pay, rate * 100, relief.figure().exact()));
    }
    if (limited) {
      sheet.percent(relief, pay);
    } else {
      sheet.amount(relief, pay, WholeNumbers.nearest(spared, pay, bases.all(), CENT));
    }
  }
}
