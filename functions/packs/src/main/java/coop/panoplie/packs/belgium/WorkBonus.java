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
 * The social work bonus (AR 17/01/2000): what low pay is spared of its contribution. Part A is for
 * low pay, part B for very low pay; together they never exceed the contribution, nor what is left
 * of the year's maximum; B gives way first.
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

  private final Rule lineA;
  private final Rule lineB;
  private final Dated limits;
  private final Dated column;
  private final Dated yearMax;

  /**
   * @param column the figure with the amounts of this kind of worker
   */
  WorkBonus(Law law, String column) {
    this.lineA = law.rule("bonus.a", column);
    this.lineB = law.rule("bonus.b", column);
    this.limits = law.get("bonus.limits");
    this.column = law.get(column);
    this.yearMax = law.get("bonus.yearMax");
  }

  /** Whether a maximum for the year is known. */
  boolean capped() {
    return !yearMax.missing();
  }

  /**
   * Writes both parts.
   *
   * @param gross in cents
   * @param contribution what they are taken off, in cents
   */
  Granted write(Sheet sheet, long gross, Presence presence, long contribution, Sums sums) {
    long pay = Exact.ofCents(presence.referencePay(gross));
    if (gross == 0 || aboveAll(pay)) {
      return Granted.NOTHING;
    }
    long[] limit = limits.row();
    long[] row = column.row();
    long share = presence.fraction();
    long most = Math.min(contribution, left(sums));
    long a = Math.min(part(pay, row[0], row[1], limit[1], limit[2], share), most);
    long b = Math.min(part(pay, row[2], row[3], limit[0], limit[1], share), most - a);
    line(sheet, lineA, a, pay, share, contribution, row[0]);
    line(sheet, lineB, b, pay, share, contribution, row[2]);
    sums.bonus += a + b;
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
    return yearMax.missing() ? Long.MAX_VALUE : Math.max(0, yearMax.cents() - sums.bonus);
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

  private static void line(
      Sheet sheet, Rule rule, long cents, long pay, long share, long contribution, long full) {
    if (sheet.keeps()) {
      sheet.because(GRANTED.with(pay, full, share, Exact.ofCents(contribution)));
    }
    sheet.amount(rule, Line.NONE, cents);
  }
}
