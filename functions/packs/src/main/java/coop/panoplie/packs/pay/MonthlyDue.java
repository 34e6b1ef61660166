package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Carries;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixed contribution of the calendar months of a job, less what other jobs of the same months
 * already bore. In cents.
 */
final class MonthlyDue {

  /** The fixed amounts a month has borne. */
  static final String TAKEN = "contribution.monthly";

  private static final Inputs.Names FIXED =
      Inputs.Names.of(Unit.EUR, "contributionMonthly")
          .and(Unit.NUMBER, "contributionMonths")
          .and(Unit.EUR, "contributionTaken");

  /** Where the house asks nothing by the month. */
  static final MonthlyDue NOTHING = new MonthlyDue(0, List.of(), SoFar.NOTHING);

  private final long each;
  private final List<String> months;
  private final long[] lacking;
  private final long due;

  /**
   * @param each the amount of one month
   */
  static MonthlyDue of(long each, LocalDate from, LocalDate to, SoFar soFar) {
    return each > 0 ? new MonthlyDue(each, months(from, to), soFar) : NOTHING;
  }

  private MonthlyDue(long each, List<String> months, SoFar soFar) {
    this.each = each;
    this.months = months;
    this.lacking = new long[months.size()];
    long sum = 0;
    for (int i = 0; i < lacking.length; i++) {
      lacking[i] = Math.max(0, each - soFar.of(TAKEN, months.get(i)).cents());
      sum += lacking[i];
    }
    this.due = sum;
  }

  private static List<String> months(LocalDate from, LocalDate to) {
    List<String> months = new ArrayList<>();
    for (LocalDate day = from.withDayOfMonth(1); !day.isAfter(to); day = day.plusMonths(1)) {
      months.add(Months.name(day));
    }
    return months;
  }

  /** What the months of this job still owe, all together. */
  long due() {
    return due;
  }

  /** How many months the job touches. */
  int months() {
    return months.size();
  }

  void write(Rule rule, long taken, Sheet sheet) {
    sheet.because(
        FIXED.with(
            Exact.ofCents(each),
            Exact.ofWhole(months.size()),
            Exact.ofCents(each * months.size() - due)));
    sheet.shownAmount(rule, Line.NONE, taken);
  }

  /** The earliest month is settled first. */
  void carry(long taken, Carries carries) {
    long left = taken;
    for (int i = 0; i < lacking.length; i++) {
      long part = Math.min(left, lacking[i]);
      carries.leave(TAKEN, months.get(i), part);
      left -= part;
    }
  }
}
