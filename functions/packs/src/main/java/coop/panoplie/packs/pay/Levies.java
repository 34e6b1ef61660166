package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;
import java.util.Arrays;

/** Percentages the employer owes on one and the same base, each a line of its own. */
public final class Levies {

  private final Rule[] rules;
  private final long[] rates;

  private Levies(Rule[] rules, long[] rates) {
    for (Rule rule : rules) {
      if (rule.group() != Group.EMPLOYER || rule.weight() != 1) {
        throw new IllegalArgumentException(rule.id() + " is nothing the employer adds to the pay");
      }
    }
    this.rules = rules;
    this.rates = rates;
  }

  /** None yet. */
  public static Levies none() {
    return new Levies(new Rule[0], new long[0]);
  }

  /** One more, at the rule's own rate. */
  public Levies and(Rule rule) {
    return and(rule, rule.rate());
  }

  /** One more, at a rate in millionths. */
  public Levies and(Rule rule, long rate) {
    Rule[] more = Arrays.copyOf(rules, rules.length + 1);
    long[] at = Arrays.copyOf(rates, rates.length + 1);
    more[rules.length] = rule;
    at[rates.length] = rate;
    return new Levies(more, at);
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
      sheet.percent(rules[i], base, rates[i]);
    }
  }
}
