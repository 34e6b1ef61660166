package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.packs.pay.BreakdownMaker;
import coop.panoplie.packs.pay.Entry;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Portion;
import coop.panoplie.packs.pay.Sheet;
import coop.panoplie.packs.pay.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The pay of a contract, each calendar month by the law of its end. */
final class BelgianPayroll implements Payroll {

  private final List<Portion> portions;
  private final BelgianMonth[] months;
  private final Calendar calendar;
  private final Supplier<List<Notice>> notices;
  private final Notice uncapped;

  /**
   * @param months one for each portion
   * @param notices made only when the breakdown is; a list that may grow
   * @param uncapped said when a work bonus is granted in a year whose maximum is not known
   */
  BelgianPayroll(
      List<Portion> portions,
      BelgianMonth[] months,
      Calendar calendar,
      Supplier<List<Notice>> notices,
      Notice uncapped) {
    this.portions = portions;
    this.months = months;
    this.calendar = calendar;
    this.notices = notices;
    this.uncapped = uncapped;
  }

  @Override
  public long cost(long pay) {
    Sheet sheet = Sheet.summed();
    Sums sums = Sums.running();
    long[] shares = Months.share(pay, portions);
    for (int i = 0; i < months.length; i++) {
      calendar.enter(i, sums);
      months[i].employer(sheet, shares[i], sums);
    }
    return pay + sheet.sum(Group.EMPLOYER);
  }

  @Override
  public long net(long pay) {
    Sheet sheet = Sheet.summed();
    Sums sums = Sums.running();
    long[] shares = Months.share(pay, portions);
    for (int i = 0; i < months.length; i++) {
      calendar.enter(i, sums);
      months[i].employee(sheet, shares[i], sums);
    }
    return pay - sheet.sum(Group.EMPLOYEE) - sheet.sum(Group.TAX);
  }

  @Override
  public Slip slip(long pay) {
    List<Sheet> employer = new ArrayList<>();
    List<Sheet> employee = new ArrayList<>();
    Sums sums = Sums.running();
    long[] shares = Months.share(pay, portions);
    List<Carry> carries = new ArrayList<>();
    QuarterWork work = new QuarterWork();
    long taxable = 0;
    long charges = 0;
    long own = 0;
    long tax = 0;
    for (int i = 0; i < months.length; i++) {
      calendar.enter(i, sums);
      Sheet theirs = Sheet.kept();
      months[i].employer(theirs, shares[i], sums);
      charges += theirs.sum(Group.EMPLOYER);
      pooled(i, shares[i], theirs, work);
      employer.add(theirs);
      Sheet mine = Sheet.kept();
      taxable += months[i].employee(mine, shares[i], sums);
      own += mine.sum(Group.EMPLOYEE);
      tax += mine.sum(Group.TAX);
      employee.add(mine);
      calendar.leave(i, sums, carries);
    }
    List<Entry> entries = new ArrayList<>(BreakdownMaker.USUAL_LINES);
    entries.addAll(Sheet.together(employer));
    entries.add(Entry.plain(months[months.length - 1].law().gross, pay));
    entries.addAll(Sheet.together(employee));
    return new Slip(
        entries, pay, charges, own, taxable, tax, pay - own - tax, said(employee), carries);
  }

  /** What goes to the mutual fund is shown with the last month of each quarter. */
  private void pooled(int month, long gross, Sheet sheet, QuarterWork work) {
    if (months[month].worker() != Worker.STUDENT) {
      work.add(portions.get(month), gross, sheet);
      if (calendar.endsQuarter(month)) {
        BelgianLaw law = months[month].law();
        work.close(law.structural, law.weeklyHours, sheet);
      }
    }
  }

  private List<Notice> said(List<Sheet> employee) {
    List<Notice> said = notices.get();
    for (int i = 0; i < months.length; i++) {
      boolean capped = months[i].law().bonus(months[i].worker()).capped();
      if (!capped && has(employee.get(i), "bonus.a", "bonus.b")) {
        said.add(uncapped);
        return said;
      }
    }
    return said;
  }

  private static boolean has(Sheet sheet, String one, String other) {
    for (Entry entry : sheet.entries()) {
      if (entry.rule().id().equals(one) || entry.rule().id().equals(other)) {
        return true;
      }
    }
    return false;
  }
}
