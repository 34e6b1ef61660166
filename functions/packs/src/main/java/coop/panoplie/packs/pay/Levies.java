package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Percentages the employer owes on one and the same base, each a line of its own. */
public final class Levies {

  private final List<Rule> rules = new ArrayList<>();
  private long[] rates = new long[0];

  /** Adds one, at the rule's own rate. */
  public Levies and(Rule rule) {
    return and(rule, rule.rate());
  }

  /** Adds one, at a rate in millionths. */
  public Levies and(Rule rule, long rate) {
    if (rule.group() != Group.EMPLOYER || rule.weight() != 1) {
      throw new IllegalArgumentException(rule.id() + " is nothing the employer adds to the pay");
    }
    rates = Arrays.copyOf(rates, rates.length + 1);
    rates[rates.length - 1] = rate;
    rules.add(rule);
    return this;
  }

  /** What they come to, each to the cent. */
  long of(long base) {
    long sum = 0;
    for (long rate : rates) {
      sum += Exact.centsOf(base, rate);
    }
    return sum;
  }

  /** The lines of those that owe something. */
  void write(long base, Sheet sheet) {
    for (int i = 0; i < rates.length; i++) {
      sheet.percent(rules.get(i), base, rates[i]);
    }
  }
}
