package coop.panoplie.packs.pay;

/** Between the client's price and the pay, in both directions. All in cents. */
public final class Pricing {

  private final Contribution contribution;
  private final Payroll payroll;

  public Pricing(Contribution contribution, Payroll payroll) {
    this.contribution = contribution;
    this.payroll = payroll;
  }

  /** What remains of a price for pay. */
  public long budget(long price) {
    return price - contribution.of(price);
  }

  /** The largest pay whose cost does not exceed the budget of this price. */
  public long payFor(long price) {
    long budget = budget(price);
    return Search.largest(budget, budget, payroll::cost);
  }

  /** The lowest price whose budget covers the cost of this pay. */
  public long priceForPay(long pay) {
    return priceForCost(payroll.cost(pay));
  }

  public long priceForCost(long cost) {
    return Search.smallest(Math.multiplyExact(cost, 2) + 100_000, cost, this::budget);
  }

  /**
   * The smallest pay whose net reaches the goal. The net may fall where a threshold is passed; of
   * all pays that reach the goal on a rising stretch this is the one below every such fall the
   * search meets.
   *
   * @param limit no pay above this is looked at
   */
  public long payForNet(long goal, long limit) {
    return Search.smallest(limit, goal, payroll::net);
  }
}
