package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Carries;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Portion;
import coop.panoplie.packs.pay.Sheet;
import coop.panoplie.packs.pay.Slip;
import java.util.List;

/** The pay of a contract, each calendar month by the law of its end. */
final class BelgianPayroll implements Payroll {

  private static final int USUAL_CARRIES = 14;

  private final Facts facts;
  private final Profile member;
  private final List<Portion> portions;
  private final BelgianMonth[] months;
  private final Calendar calendar;
  private final BelgianNotices notices;

  /** What the tries of a search add up on, one after the other. */
  private final Sheet tried = Sheet.summed();

  /** What each month has of the pay that is looked at, in cents. */
  private final long[] shares;

  /** Begun anew with the first month, which is the first of its quarter and of its year. */
  private final Sums running = Sums.running();

  /**
   * @param months one for each portion
   */
  BelgianPayroll(
      Facts facts,
      Profile member,
      List<Portion> portions,
      BelgianMonth[] months,
      Calendar calendar,
      BelgianNotices notices) {
    this.facts = facts;
    this.member = member;
    this.portions = portions;
    this.months = months;
    this.shares = new long[months.length];
    this.calendar = calendar;
    this.notices = notices;
  }

  @Override
  public long cost(long pay) {
    Sheet sheet = tried.wiped();
    Months.share(pay, portions, shares);
    for (int i = 0; i < months.length; i++) {
      calendar.enter(i, running);
      months[i].employer(sheet, shares[i], running);
    }
    return pay + sheet.employer();
  }

  @Override
  public long net(long pay) {
    Sheet sheet = tried.wiped();
    Months.share(pay, portions, shares);
    for (int i = 0; i < months.length; i++) {
      calendar.enter(i, running);
      months[i].employee(sheet, shares[i], running);
    }
    return pay - sheet.employee() - sheet.tax();
  }

  @Override
  public Slip slip(long pay, Sheet sheet) {
    int top = sheet.size();
    Sums sums = running;
    Months.share(pay, portions, shares);
    Carries carries = new Carries(USUAL_CARRIES);
    QuarterWork work = new QuarterWork(calendar.quarter(0));
    for (int i = 0; i < months.length; i++) {
      calendar.enter(i, sums);
      int month = sheet.size();
      long basic = months[i].employer(sheet, shares[i], sums);
      if (i != 0 && calendar.beginsQuarter(i)) {
        work = new QuarterWork(calendar.quarter(i));
      }
      if (months[i].worker() != Worker.STUDENT) {
        work.add(portions.get(i), shares[i], basic);
        pooled(i, work, sheet, carries);
      }
      sheet.fold(top, month);
      calendar.leaveEmployer(i, sums, carries);
    }
    sheet.shownAmount(months[months.length - 1].law().gross, Line.NONE, pay);
    int own = sheet.size();
    long taxable = 0;
    boolean uncapped = false;
    boolean further = false;
    for (int i = 0; i < months.length; i++) {
      calendar.enter(i, sums);
      int month = sheet.size();
      long granted = sums.bonus;
      taxable += months[i].employee(sheet, shares[i], sums);
      sheet.fold(own, month);
      uncapped |= sums.bonus != granted && !months[i].law().bonus(months[i].worker()).capped();
      if (months[i].worker() != Worker.STUDENT) {
        further |= calendar.month(i).any();
        calendar.leaveMonth(i, shares[i], sums, carries);
      }
      calendar.leaveWorker(i, sums, carries);
    }
    return new Slip(
        sheet.lines(),
        pay,
        sheet.employer(),
        sheet.employee(),
        taxable,
        sheet.tax(),
        pay - sheet.employee() - sheet.tax(),
        notices.of(facts, member, months, uncapped, further),
        carries);
  }

  /** What goes to the mutual fund is shown with the last month of each quarter. */
  private void pooled(int month, QuarterWork work, Sheet sheet, Carries carries) {
    BelgianLaw law = months[month].law();
    if (calendar.endsQuarter(month) && law.structural.known()) {
      work.close(law.structural, law.weeklyHours, sheet);
      calendar.leaveWork(month, work, carries);
    }
  }
}
