package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.NotVouched;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * The social work bonus (AR 17/01/2000): what low pay is spared of its contribution, by month and
 * employer. Part A is for low pay, part B for very low pay; together they never exceed the
 * contribution, nor what is left of the year's maximum; B gives way first.
 */
final class WorkBonus {

  private static final Inputs.Names GRANTED =
      Inputs.Names.of(Unit.EUR, "referencePay", "fullBonus")
          .and(Unit.NUMBER, "presence")
          .and(Unit.EUR, "contribution");

  /** Both parts in cents. */
  record Granted(long a, long b) {
    static final Granted NOTHING = new Granted(0, 0);

    long total() {
      return a + b;
    }
  }

  /**
   * What decides on the bonus of a month, in millionths.
   *
   * @param pay of a whole month
   * @param share of it that was worked
   * @param further whether the month has earlier contracts
   */
  private record Month(long pay, long share, long contribution, boolean further) {}

  private final Rule lineA;
  private final Rule lineB;
  private final Dated limits;
  private final Dated column;

  /** The maximum of the year in cents; none is known when it is {@link Long#MAX_VALUE}. */
  private final long yearMax;

  /**
   * @param column the figure with the amounts of this kind of worker
   */
  WorkBonus(Law law, String column) {
    this.lineA = law.rule("bonus.a", column);
    this.lineB = law.rule("bonus.b", column);
    this.limits = law.get("bonus.limits");
    this.column = law.get(column);
    Dated most = law.get("bonus.yearMax");
    this.yearMax = most.missing() ? Long.MAX_VALUE : most.cents();
  }

  /** Whether a maximum for the year is known. */
  boolean capped() {
    return yearMax != Long.MAX_VALUE;
  }

  /**
   * Writes what the month is due of both parts, less what its earlier contracts were granted.
   *
   * @param gross of this contract, in cents
   * @param presence of all contracts of the month together
   * @param own contribution of this contract, in cents
   * @return what the month is due
   */
  Granted write(Sheet sheet, long gross, Presence presence, long own, Sums sums) {
    Before.OfMonth earlier = sums.month;
    long wages = earlier.pay() + gross;
    long pay = Exact.ofCents(presence.referencePay(wages));
    long contribution = earlier.contribution() + own;
    sums.bonus -= earlier.bonusA() + earlier.bonusB();
    long most = Math.min(contribution, left(sums));
    Granted due = wages == 0 || aboveAll(pay) ? Granted.NOTHING : due(pay, presence, most);
    sums.bonus += due.total();
    sums.bonusA = due.a() - earlier.bonusA();
    sums.bonusB = due.b() - earlier.bonusB();
    if (sums.bonusA != 0 || sums.bonusB != 0) {
      long share = presence.fraction();
      Month month = new Month(pay, share, Exact.ofCents(contribution), earlier.any());
      line(sheet, lineA, 0, due.a(), sums.bonusA, month);
      line(sheet, lineB, 2, due.b(), sums.bonusB, month);
    }
    return due;
  }

  private Granted due(long pay, Presence presence, long most) {
    long[] limit = limits.row();
    long[] row = column.row();
    long share = presence.fraction();
    long a = Math.min(part(pay, row[0], row[1], limit[1], limit[2], share), most);
    long b = Math.min(part(pay, row[2], row[3], limit[0], limit[1], share), most - a);
    return new Granted(a, b);
  }

  /** Where the limits of these days were not found, a later and higher one decides. */
  private boolean aboveAll(long pay) {
    if (!limits.missing()) {
      return pay > limits.row()[2];
    }
    Long surely = limits.atMost();
    if (surely == null || pay <= surely) {
      throw new NotVouched(limits);
    }
    return true;
  }

  private long left(Sums sums) {
    return capped() ? Math.max(0, yearMax - sums.bonus) : Long.MAX_VALUE;
  }

  private static long part(long pay, long full, long slope, long start, long end, long share) {
    if (pay > end) {
      return 0;
    }
    long due = pay <= start ? Exact.toCents(full) : reduced(pay - start, full, slope);
    return Exact.centsOf(Exact.ofCents(Math.max(0, due)), share);
  }

  /**
   * Money above the start and slope have two and four decimals: nothing is lost before the cent.
   */
  private static long reduced(long above, long full, long slope) {
    return Exact.toCents(full - Exact.times(above, slope));
  }

  /**
   * @param full where the full bonus stands in the row of amounts
   * @param due to the month, in cents
   * @param amount what this contract adds to it
   */
  private void line(Sheet sheet, Rule rule, int full, long due, long amount, Month month) {
    if (amount != 0 && sheet.keeps()) {
      // not known for this kind of worker: what is given back was granted under another status
      long most = column.missing() ? 0 : column.row()[full];
      Inputs inputs = GRANTED.with(month.pay(), most, month.share(), month.contribution());
      sheet.because(GoingOn.on(month.further(), inputs, due, due - amount));
    }
    sheet.amount(rule, Line.NONE, amount);
  }
}
