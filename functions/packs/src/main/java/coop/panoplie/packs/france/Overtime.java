package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Entry;
import coop.panoplie.packs.pay.Sheet;

/** What is given back on overtime: to the employee (CSS L241-17) and the employer (L241-18). */
final class Overtime {

  /** A cent in millionths of a millionth of a euro. */
  private static final long CENT = 10_000_000_000L;

  private final Rule relief;
  private final Rule deduction;

  Overtime(Figures law) {
    relief = law.apart("relief.overtime", "overtime.relief");
    deduction = law.apart("reduction.overtime", "overtime.deduction");
  }

  /** So many euros an hour, by the size of the company. */
  void employer(Employment job, long hours, Sheet sheet) {
    sheet.formula(deduction, Entry.NONE, deducted(job, hours));
    if (sheet.keeps() && hours != 0) {
      sheet.because(
          new Input("overtimeHours", Unit.HOURS, hours),
          new Input("perHour", Unit.EUR, perHour(job)));
    }
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
    if (pay == 0) {
      return;
    }
    boolean limited = spared >= Math.multiplyExact(relief.rate(), bases.all());
    if (limited) {
      sheet.percent(relief, pay);
    } else {
      sheet.amount(relief, pay, WholeNumbers.nearest(spared, pay, bases.all(), CENT));
    }
    if (sheet.keeps()) {
      long rate = limited ? relief.rate() : spared / bases.all();
      sheet.because(
          new Input("overtimePay", Unit.EUR, pay),
          new Input("reliefRate", Unit.PERCENT, rate * 100),
          new Input("reliefLimit", Unit.PERCENT, relief.figure().exact()));
    }
  }
}
