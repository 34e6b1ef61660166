package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of a pay, in the order they are computed. The same formulas write on a sheet that
 * keeps every line and on one that only adds up, which is all a search needs.
 *
 * <p>Bases and rates are in millionths, amounts in cents and positive; a line that gives back
 * within its group (see {@code adds} in the pack's data) is taken off the group's sum, a pooled one
 * enters no sum.
 */
public final class Sheet {

  /** What a cent is worth where a base in millionths was multiplied with a rate in millionths. */
  private static final long CENT = Exact.ofCents(1) * Exact.ONE;

  private final @Nullable List<Line> lines;

  /** What the next line is made of. */
  private Inputs reasons = Inputs.NONE;

  private boolean unsure;
  private long employer;
  private long employee;
  private long tax;

  private Sheet(@Nullable List<Line> lines) {
    this.lines = lines;
  }

  /** Keeps every line and what it was made of. */
  public static Sheet kept() {
    return new Sheet(new ArrayList<>());
  }

  /** The same, so many lines being usual. */
  public static Sheet kept(int usual) {
    return new Sheet(new ArrayList<>(usual));
  }

  /** Only adds up. */
  public static Sheet summed() {
    return new Sheet(null);
  }

  /** Nothing written yet, to add up anew; for a sheet that keeps no lines. */
  public Sheet wiped() {
    employer = 0;
    employee = 0;
    tax = 0;
    return this;
  }

  /** Whether lines are kept: only then are inputs worth collecting. */
  public boolean keeps() {
    return lines != null;
  }

  /** Says what the next line is made of; forgotten when that line is not due. */
  public void because(Inputs inputs) {
    reasons = inputs;
  }

  /** A percentage of a base, the rate being the rule's figure; no line when nothing is due. */
  public long percent(Rule rule, long base) {
    return percent(rule, base, rule.rate());
  }

  /** A percentage that is no figure of the law, such as a rate notified to the employer. */
  public long percent(Rule rule, long base, long rate) {
    return base == 0 || rate == 0 ? nothing() : shown(rule, base, rate);
  }

  /** Percentages of one base. A search needs no more than their sum, and asks for it most often. */
  public void levies(Levies levies, long base) {
    if (lines == null) {
      employer = Math.addExact(employer, levies.of(base));
    } else {
      levies.write(base, this);
    }
  }

  /** A percentage that is shown even when nothing is due: people ask where it went. */
  public long shown(Rule rule, long base, long rate) {
    long cents = Exact.centsOf(base, rate);
    add(rule, cents);
    if (lines != null) {
      lines.add(line(rule, base, rate, cents, base * rate != cents * CENT));
    }
    return cents;
  }

  /** An exact amount made by a formula of its own, brought to cents; no line when it is zero. */
  public long formula(Rule rule, long base, long exact) {
    if (exact == 0) {
      return nothing();
    }
    long cents = Exact.toCents(exact);
    return keep(rule, base, cents, Exact.ofCents(cents) != exact);
  }

  /** An amount in whole cents made by a formula of its own; no line when it is zero. */
  public long amount(Rule rule, long base, long cents) {
    return cents == 0 ? nothing() : shownAmount(rule, base, cents);
  }

  /** The same, shown even when it is zero. */
  public long shownAmount(Rule rule, long base, long cents) {
    return keep(rule, base, cents, false);
  }

  /** An amount that its formula brought to cents itself. */
  long keep(Rule rule, long base, long cents, boolean rounded) {
    add(rule, cents);
    if (lines != null) {
      lines.add(line(rule, base, Line.NONE, cents, rounded));
    }
    return cents;
  }

  /** Writes between lines what only those after it decided; no line when it is zero. */
  void between(int at, Rule rule, long cents) {
    if (cents != 0 && lines != null) {
      lines.add(at, line(rule, Line.NONE, Line.NONE, cents, false));
    }
  }

  private Line line(Rule rule, long base, long rate, long cents, boolean rounded) {
    Inputs inputs = reasons;
    reasons = Inputs.NONE;
    Rounding rounding = rounded ? Rounding.CENT_HALF_UP : null;
    return new Line(rule.origin(), base, rate, cents, rounding, inputs);
  }

  private long nothing() {
    reasons = Inputs.NONE;
    return 0;
  }

  /** The employer's contributions: what is due less what is given back. */
  public long employer() {
    return employer;
  }

  /** The same of the employee's. */
  public long employee() {
    return employee;
  }

  /** The same of the tax. */
  public long tax() {
    return tax;
  }

  /** Whether something is withheld that may be corrected. */
  boolean unsure() {
    return unsure;
  }

  public List<Line> lines() {
    return lines == null ? List.of() : lines;
  }

  /** How many lines there are. */
  public int size() {
    return lines == null ? 0 : lines.size();
  }

  /**
   * A month is written: its lines are added to those of the same name of the months before it.
   *
   * @param first where the months' lines begin
   * @param month where this month's do
   */
  public void fold(int first, int month) {
    if (lines != null && first != month) {
      Stretches.fold(lines, first, month);
    }
  }

  private void add(Rule rule, long cents) {
    long amount = rule.weight() * cents;
    Group group = rule.group();
    if (group == Group.EMPLOYER) {
      employer = Math.addExact(employer, amount);
    } else if (group == Group.EMPLOYEE) {
      employee = Math.addExact(employee, amount);
      unsure |= rule.provisional();
    } else if (group == Group.TAX) {
      tax = Math.addExact(tax, amount);
      unsure |= rule.provisional();
    }
  }
}
