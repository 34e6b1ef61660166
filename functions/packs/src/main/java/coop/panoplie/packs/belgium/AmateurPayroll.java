package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Carries;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Sheet;
import coop.panoplie.packs.pay.Slip;
import java.util.List;
import java.util.function.Supplier;

/**
 * The amateur arts allowance (law 16/12/2022): neither contributions nor tax up to a maximum per
 * day. What the price allows above it is not paid and stays in the activity. Once a year's
 * allowances pass a threshold, a solidarity contribution is due on all of them.
 */
final class AmateurPayroll implements Payroll {

  private final Rule allowance;
  private final Rule solidarity;
  private final long most;
  private final long threshold;
  private final long paidBefore;
  private final long chargedBefore;
  private final String year;
  private final Supplier<List<Notice>> notices;

  AmateurPayroll(Law law, Facts facts, Supplier<List<Notice>> notices) {
    this.allowance = law.rule("amateur.allowance", "amateur.dayMax");
    this.solidarity = law.rule("amateur.solidarity");
    this.most = Math.multiplyExact(law.get("amateur.dayMax").cents(), facts.days());
    this.threshold = law.get("amateur.threshold").cents();
    this.year = "" + facts.to().getYear();
    this.paidBefore = facts.soFar().of("amateur.paid", year).cents();
    this.chargedBefore = facts.soFar().of("amateur.solidarity", year).cents();
    this.notices = notices;
  }

  private long paid(long pay) {
    return Math.min(pay, most);
  }

  private long solidarity(Sheet sheet, long pay) {
    long total = paidBefore + paid(pay);
    if (total <= threshold) {
      return 0;
    }
    long due = Exact.centsOf(Exact.ofCents(total), solidarity.rate());
    return sheet.amount(solidarity, Exact.ofCents(total), Math.max(0, due - chargedBefore));
  }

  @Override
  public long cost(long pay) {
    return pay + solidarity(Sheet.summed(), pay);
  }

  @Override
  public long net(long pay) {
    return paid(pay);
  }

  @Override
  public Slip slip(long pay, Sheet sheet) {
    long charged = solidarity(sheet, pay);
    long paid = paid(pay);
    sheet.amount(allowance, Line.NONE, paid);
    Carries carries = new Carries(2);
    carries.leave("amateur.paid", year, paid);
    carries.leave("amateur.solidarity", year, charged);
    return new Slip(sheet.lines(), paid, charged, 0, 0, 0, paid, notices.get(), carries);
  }
}
