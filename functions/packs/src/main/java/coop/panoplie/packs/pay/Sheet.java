package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of one month's pay, in the order they are computed. The same formulas write on a
 * sheet that keeps every line and on one that only adds up, which is all a search needs.
 *
 * <p>Bases and rates are in millionths, amounts in cents and positive; a line that gives back
 * within its group (see {@code adds} in the pack's data) is taken off the group's sum, a pooled one
 * enters no sum.
 */
public final class Sheet {

  /** Counted once: a search makes a sheet at every step. */
  private static final int GROUPS = Group.values().length;

  /** As many as a usual month has, so that the list need not grow. */
  private static final int USUAL_LINES = 24;

  private final @Nullable List<Entry> entries;
  private final long[] sums = new long[GROUPS];

  private Sheet(@Nullable List<Entry> entries) {
    this.entries = entries;
  }

  /** Keeps every line and what it was made of. */
  public static Sheet kept() {
    return new Sheet(new ArrayList<>(USUAL_LINES));
  }

  /** Only adds up. */
  public static Sheet summed() {
    return new Sheet(null);
  }

  /** A percentage of a base, the rate being the rule's figure; no line when nothing is due. */
  public long percent(Rule rule, long base) {
    return percent(rule, base, rule.rate());
  }

  /** A percentage that is no figure of the law, such as a rate notified to the employer. */
  public long percent(Rule rule, long base, long rate) {
    if (base == 0 || rate == 0) {
      return 0;
    }
    return shown(rule, base, rate);
  }

  /** A percentage that is shown even when nothing is due: people ask where it went. */
  public long shown(Rule rule, long base, long rate) {
    long cents = Exact.centsOf(base, rate);
    add(rule, cents);
    if (entries != null) {
      entries.add(Entry.percent(rule, base, rate, cents));
    }
    return cents;
  }

  /** An exact amount made by a formula of its own, brought to cents; no line when it is zero. */
  public long formula(Rule rule, long base, long exact) {
    if (exact == 0) {
      return 0;
    }
    long cents = Exact.toCents(exact);
    return keep(rule, base, cents, Exact.ofCents(cents) != exact);
  }

  /** An amount in whole cents made by a formula of its own; no line when it is zero. */
  public long amount(Rule rule, long base, long cents) {
    return cents == 0 ? 0 : keep(rule, base, cents, false);
  }

  /** The same, shown even when it is zero. */
  public long shownAmount(Rule rule, long base, long cents) {
    return keep(rule, base, cents, false);
  }

  private long keep(Rule rule, long base, long cents, boolean rounded) {
    add(rule, cents);
    if (entries != null) {
      entries.add(new Entry(rule, base, Entry.NONE, cents, rounded, List.of()));
    }
    return cents;
  }

  /** Whether lines are kept: only then are inputs worth collecting. */
  public boolean keeps() {
    return entries != null;
  }

  /** Says what the last line was made of; ask {@link #keeps} first. */
  public void because(Input... inputs) {
    if (entries != null && !entries.isEmpty()) {
      int last = entries.size() - 1;
      entries.set(last, entries.get(last).with(List.of(inputs)));
    }
  }

  /** The sum of a group: what is due less what is given back. */
  public long sum(Group group) {
    return sums[group.ordinal()];
  }

  public List<Entry> entries() {
    return entries == null ? List.of() : entries;
  }

  /** The lines of several months added up, in the order they first appear. */
  public static List<Entry> together(List<Sheet> sheets) {
    if (sheets.size() == 1) {
      return sheets.getFirst().entries();
    }
    List<Entry> all = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Entry entry : sheet.entries()) {
        int at = place(all, entry.rule().id());
        if (at < 0) {
          all.add(entry);
        } else {
          all.set(at, all.get(at).plus(entry));
        }
      }
    }
    return all;
  }

  /** Where the line of that name stands, below zero when it is not there. */
  private static int place(List<Entry> entries, String id) {
    int at = entries.size() - 1;
    while (at >= 0 && !entries.get(at).rule().id().equals(id)) {
      at--;
    }
    return at;
  }

  private void add(Rule rule, long cents) {
    if (rule.text().pooled()) {
      return;
    }
    int group = rule.text().group().ordinal();
    sums[group] = Math.addExact(sums[group], rule.text().adds() ? -cents : cents);
  }
}
