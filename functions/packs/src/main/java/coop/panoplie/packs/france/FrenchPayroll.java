package coop.panoplie.packs.france;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Carries;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Search;
import coop.panoplie.packs.pay.Sheet;
import coop.panoplie.packs.pay.Slip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * The pay of a contract. What the law adds at its end comes with the last month; ceilings and the
 * reduction look at the contract as a whole, so that many months give what one computation over all
 * of them gives; each month is a payment with its own tax at source.
 */
final class FrenchPayroll implements Payroll {

  /** What overtime of the year's jobs was free of income tax. */
  private static final String UNTAXED = "overtime.untaxed";

  private final ContractMonths months;
  private final Indemnities indemnities;
  private final Facts facts;
  private final boolean shortContract;
  private final @Nullable Percent taxRate;
  private final FrenchNotices notices;

  /** What the tries of a search add up on, one after the other. */
  private final Sheet tried = Sheet.summed();

  /** What each month has of the pay that is looked at, in cents. */
  private final long[] shares;

  FrenchPayroll(
      ContractMonths months,
      Facts facts,
      boolean shortContract,
      @Nullable Percent taxRate,
      FrenchNotices notices) {
    this.months = months;
    this.shares = new long[months.laws.length];
    this.facts = facts;
    this.indemnities = months.laws[months.laws.length - 1].indemnities;
    this.shortContract = shortContract;
    this.taxRate = taxRate;
    this.notices = notices;
  }

  @Override
  public long cost(long pay) {
    long added = indemnities.on(pay);
    long[] paid = paid(pay, added);
    Sheet sheet = tried.wiped();
    for (Stretch stretch : months.stretches) {
      employer(stretch, paid, sheet);
    }
    return pay + added + sheet.employer();
  }

  @Override
  public long net(long pay) {
    long added = indemnities.on(pay);
    long[] paid = paid(pay, added);
    Sheet sheet = tried.wiped();
    long taxable = employee(months.laws.length - 1, paid, sheet);
    long tax = taxes(paid, taxable, Sheet.summed());
    return pay + added - sheet.employee() - tax;
  }

  @Override
  public long gross(long pay) {
    return pay + indemnities.on(pay);
  }

  /**
   * The neutral grid takes its rate on the whole payment, and the technical balance contribution
   * starts on the whole pay above the ceiling: the net falls where a month passes either.
   */
  @Override
  public long[] falls(long upTo) {
    List<Long> falls = new ArrayList<>();
    for (int i = 0; i < months.laws.length; i++) {
      int month = i;
      for (long limit : months.laws[i].tax.limits(shortContract, taxRate)) {
        fall(upTo, limit, pay -> monthTaxable(month, paid(pay)), falls);
      }
      fall(upTo, 1, pay -> months.overCeiling(month, paid(pay)), falls);
    }
    long[] sorted = new long[falls.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = falls.get(i);
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private static void fall(long upTo, long limit, LongUnaryOperator value, List<Long> falls) {
    if (upTo > 0 && value.applyAsLong(upTo) >= limit) {
      long first = Search.smallest(upTo, limit, value);
      if (first > 0) {
        falls.add(first);
      }
    }
  }

  private long monthTaxable(int month, long[] paid) {
    long before = month == 0 ? 0 : employee(month - 1, paid, Sheet.summed());
    return employee(month, paid, Sheet.summed()) - before;
  }

  @Override
  public Slip slip(long pay, Sheet sheet) {
    long added = indemnities.on(pay);
    long[] paid = paid(pay, added);
    int top = sheet.size();
    for (Stretch stretch : months.stretches) {
      int start = sheet.size();
      employer(stretch, paid, sheet);
      sheet.fold(top, start);
    }
    long overtime = overtime(pay);
    indemnities.write(pay, overtime, sheet);
    law().overtime.write(overtime, facts.overtime(), facts.hours(), sheet);
    long gross = pay + added;
    long taxable = gross;
    int first = sheet.size();
    for (Stretch stretch : months.stretches) {
      int start = sheet.size();
      taxable += employee(stretch, stretch.last(), paid, sheet);
      sheet.fold(first, start);
    }
    long own = sheet.employee();
    taxable -= own;
    long withheld = taxes(paid, taxable, sheet);
    return new Slip(
        sheet.lines(),
        gross,
        sheet.employer(),
        own,
        taxable,
        withheld,
        gross - own - withheld,
        notices.of(facts, months.stretches.getFirst(), taxRate != null, shortContract, gross - own),
        carries(paid));
  }

  private Carries carries(long[] paid) {
    Carries carries = CesaCarry.left(months, paid);
    long untaxed = untaxed(paid);
    if (untaxed != 0) {
      carries.leave(UNTAXED, year(), Exact.toCents(untaxed));
    }
    return carries;
  }

  /** Overtime is of one month: other jobs with it are refused. */
  private FrenchLaw law() {
    return months.laws[0];
  }

  private long overtime(long pay) {
    return law().overtime.of(pay, facts.overtime(), facts.hours());
  }

  private long untaxed(long[] paid) {
    long overtime = paid[paid.length - 1];
    return overtime == 0
        ? 0
        : law().overtime.untaxed(overtime, Exact.of(facts.soFar().of(UNTAXED, year())));
  }

  private String year() {
    return Integer.toString(facts.to().getYear());
  }

  /** The contract's pay before each month and in all, in millionths; indemnities come last. */
  private long[] paid(long pay) {
    return paid(pay, indemnities.on(pay));
  }

  /** And after them, how much of all is for overtime. */
  private long[] paid(long pay, long added) {
    long[] paid = new long[months.laws.length + 2];
    paid[paid.length - 1] = Exact.ofCents(overtime(pay));
    Months.share(pay, months.portions, shares);
    for (int i = 0; i < shares.length; i++) {
      paid[i + 1] = paid[i] + Exact.ofCents(shares[i]);
    }
    paid[shares.length] += Exact.ofCents(added);
    return paid;
  }

  private void employer(Stretch stretch, long[] paid, Sheet sheet) {
    Bases bases = months.bases(stretch, stretch.last(), paid);
    long minimum = months.yearMinimum(stretch);
    long pay = months.yearPay(stretch, paid);
    stretch.law().employer(stretch.job(), bases, minimum, pay, sheet);
    stretch.law().overtime.employer(stretch.job(), facts.overtime(), sheet);
    if (stretch.endsYear()) {
      stretch.law().reduction.employer(stretch.job(), minimum, pay, 0, sheet);
    }
  }

  /** Writes the employee's lines up to a month and says what of the pay so far is taxable. */
  private long employee(int upTo, long[] paid, Sheet sheet) {
    long taxable = Exact.toCents(paid[upTo + 1]);
    for (Stretch stretch : months.stretches) {
      if (stretch.first() <= upTo) {
        taxable += employee(stretch, Math.min(upTo, stretch.last()), paid, sheet);
      }
    }
    return taxable - sheet.employee();
  }

  private long employee(Stretch stretch, int upTo, long[] paid, Sheet sheet) {
    Bases bases = months.bases(stretch, upTo, paid);
    long untaxed = untaxed(paid);
    Extra extra = new Extra(facts.overtime(), paid[paid.length - 1], untaxed);
    return stretch.law().employee(stretch.job(), bases, extra, sheet) - Exact.toCents(untaxed);
  }

  /**
   * Writes the tax of each month's payment and says what it is in all.
   *
   * @param taxable of all months, in cents
   */
  private long taxes(long[] paid, long taxable, Sheet sheet) {
    long before = 0;
    long sum = 0;
    int first = sheet.size();
    int last = months.laws.length - 1;
    for (int i = 0; i <= last; i++) {
      long soFar = i == last ? taxable : employee(i, paid, Sheet.summed());
      int start = sheet.size();
      sum += months.laws[i].tax.write(soFar - before, shortContract, taxRate, sheet);
      sheet.fold(first, start);
      before = soFar;
    }
    return sum;
  }
}
