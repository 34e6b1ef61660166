package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Carries;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Brackets;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import java.util.List;

/**
 * What the cooperative keeps of a job: the same scale for all, voted by its members. All in cents.
 *
 * <p>A percentage of the price or of the margin, one for all turnover or by brackets of the year's,
 * which a job may cross; its own percentage of funding; a fixed amount for each calendar month with
 * work, once, whatever the number of jobs.
 */
public final class Contribution {

  /** The base of the year's percentages, so that brackets go on where the last job stopped. */
  public static final String BASE = "contribution.base";

  /** The year's percentages themselves, to compare with the minimum. */
  public static final String KEPT = "contribution.kept";

  private static final Inputs.Names OF_MARGIN =
      Inputs.Names.of(Unit.EUR, "contributionPrice", "contributionCharges");

  private static final Inputs.Names CROSSED =
      Inputs.Names.of(
          Unit.EUR,
          "contributionBefore",
          "contributionAfter",
          "contributionOwedBefore",
          "contributionOwedAfter");

  private final Scale scale;
  private final Income income;
  private final YearSoFar year;
  private final MonthlyDue monthly;

  public Contribution(House house, Facts facts) {
    this.scale = house.scale;
    this.income = facts.income();
    this.year = YearSoFar.of(facts.soFar(), facts.to());
    boolean waived = scale.monthlyWaived && income.minimumBenefit();
    this.monthly =
        MonthlyDue.of(
            waived ? 0 : scale.monthly.figure().cents(), facts.from(), facts.to(), facts.soFar());
  }

  /** The part of a price, in cents. */
  public long of(long price) {
    return share(price) + fixed(price);
  }

  /** What a price leaves for pay: less the contribution, less the job's own charges. */
  public long budget(long price) {
    return price - of(price) - income.charges();
  }

  /** A price that surely leaves this much for pay: no scale takes half. */
  long enoughFor(long budget) {
    long needed = budget + income.charges() + monthly.due();
    return Math.multiplyExact(needed, 2) + 100_000;
  }

  /** What the year still lacks of its minimum once this price is counted; 0 when nothing. */
  public long lacking(long price) {
    long open = minimum() - year.kept();
    return open <= 0 ? 0 : Math.max(0, open - share(price));
  }

  public long minimum() {
    return scale.minimum.figure().cents();
  }

  boolean funding() {
    return income.funding();
  }

  public long charges() {
    return income.charges();
  }

  private long base(long price) {
    return scale.ofMargin ? Math.max(0, price - income.charges()) : price;
  }

  private long share(long price) {
    Brackets brackets = scale.brackets;
    if (!income.funding() && brackets != null) {
      return brackets.owed(Money.ofCents(year.base()), Money.ofCents(base(price))).cents();
    }
    long rate = income.funding() ? scale.funding.rate() : scale.share.rate();
    return Exact.centsOf(Exact.ofCents(base(price)), rate);
  }

  /** As far as the price goes; what it cannot bear waits for the month's next job. */
  private long fixed(long price) {
    long due = monthly.due();
    return due == 0 ? 0 : Math.max(0, Math.min(due, price - income.charges() - share(price)));
  }

  /** Writes the lines for a price: what is kept, then what the job spends itself. */
  void write(long price, Sheet sheet) {
    share(price, sheet);
    if (monthly.due() > 0) {
      monthly.write(scale.monthly, fixed(price), sheet);
    }
    sheet.amount(scale.charges, Line.NONE, income.charges());
  }

  private void share(long price, Sheet sheet) {
    long base = Exact.ofCents(base(price));
    Brackets brackets = scale.brackets;
    if (income.funding()) {
      sheet.shown(scale.funding, base, scale.funding.rate());
    } else if (brackets != null) {
      crossed(brackets, price, base, sheet);
    } else {
      if (scale.ofMargin) {
        sheet.because(OF_MARGIN.with(Exact.ofCents(price), Exact.ofCents(income.charges())));
      }
      sheet.shown(scale.share, base, scale.share.rate());
    }
  }

  private void crossed(Brackets brackets, long price, long base, Sheet sheet) {
    Money before = Money.ofCents(year.base());
    Money after = before.plus(Money.ofCents(base(price)));
    long exact = brackets.exactAt(after) - brackets.exactAt(before);
    boolean rounded = exact != Math.multiplyExact(share(price), Exact.ONE);
    sheet.because(
        CROSSED.with(
            Exact.of(before),
            Exact.of(after),
            Exact.of(brackets.owedAt(before)),
            Exact.of(brackets.owedAt(after))));
    sheet.keep(scale.byBrackets, base, share(price), rounded);
  }

  /** What later jobs of the year and of the month must know; nothing under a flat percentage. */
  List<Carry> carries(long price) {
    boolean yearly = scale.brackets != null || minimum() > 0;
    if (!yearly && monthly.due() == 0) {
      return List.of();
    }
    Carries carries = new Carries(2 + monthly.months());
    if (yearly && !income.funding()) {
      carries.leave(BASE, year.period(), base(price));
    }
    if (yearly) {
      carries.leave(KEPT, year.period(), share(price));
    }
    monthly.carry(fixed(price), carries);
    return carries;
  }
}
