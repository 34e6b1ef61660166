package coop.panoplie.packs.pay;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Rule;

/** What the cooperative keeps of a price: the same percentage for all, voted by its members. */
public final class Contribution {

  private final Rule rule;

  public Contribution(House house) {
    this.rule = house.contribution;
  }

  /** The part of a price, in cents. */
  public long of(long price) {
    return Exact.centsOf(Exact.ofCents(price), rule.rate());
  }

  Entry entry(long price) {
    return Entry.percent(rule, Exact.ofCents(price), rule.rate(), of(price));
  }
}
