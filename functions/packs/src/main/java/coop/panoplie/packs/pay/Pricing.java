package coop.panoplie.packs.pay;

/** Between the client's price and the pay, in both directions. All in cents. */
public final class Pricing {

  /** Cents within which rounded steps may make the net waver. */
  private static final int RIPPLE = 64;

  private final Contribution contribution;
  private final Payroll payroll;

  public Pricing(Contribution contribution, Payroll payroll) {
    this.contribution = contribution;
    this.payroll = payroll;
  }

  /** What remains of a price for pay. */
  public long budget(long price) {
    return contribution.budget(price);
  }

  long charges() {
    return contribution.charges();
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
    return Search.smallest(contribution.enoughFor(cost), cost, this::budget);
  }

  /**
   * The smallest pay whose net reaches the goal, up to a few cents of rounding: among all rising
   * stretches between the pay's own falls ({@link Payroll#falls}), the lowest that gets there.
   *
   * @param limit no pay above this is looked at; it is the answer when none reaches the goal
   */
  public long payForNet(long goal, long limit) {
    long found = Search.smallest(limit, goal, payroll::net);
    for (long fall : payroll.falls(found)) {
      if (payroll.net(fall - 1) >= goal) {
        found = Search.smallest(fall - 1, goal, payroll::net);
        break;
      }
    }
    long nearest = found;
    for (long pay = found - 1; pay >= Math.max(0, found - RIPPLE); pay--) {
      nearest = payroll.net(pay) >= goal ? pay : nearest;
    }
    return nearest;
  }

  /** The lowest price from which a pay comes whose gross reaches the goal. */
  public long priceForGross(long goal) {
    return priceForPay(Search.smallest(goal, goal, payroll::gross));
  }

  /**
   * The lowest price from which a pay comes whose net reaches the goal. A price may leave room for
   * a cent more than the pay it was made for, and that cent may cost a threshold: then a little
   * more is asked.
   */
  public long priceForNet(long goal, long limit) {
    long price = priceForPay(payForNet(goal, limit));
    for (int i = 0; i < RIPPLE && payroll.net(payFor(price)) < goal; i++) {
      price++;
    }
    return price;
  }

  /** The lowest price of the highest pay, a few cents above this price's, that gives its net. */
  public long highestPriceForNetOf(long price) {
    long pay = payFor(price);
    long net = payroll.net(pay);
    long highest = pay;
    for (long next = pay + 1; next <= pay + RIPPLE; next++) {
      highest = payroll.net(next) == net ? next : highest;
    }
    return highest == pay ? price : priceForPay(highest);
  }

  /**
   * Where a higher price gives this price's net once more, or less: the first threshold above it at
   * which the net falls back to it.
   *
   * @return the price at which the net falls and the one at which it is back, or nothing
   */
  public long[] dipAfter(long price) {
    long pay = payFor(price);
    long net = payroll.net(pay);
    long far = pay + pay / 2;
    for (long fall : payroll.falls(far)) {
      if (fall > pay && payroll.net(fall) <= net) {
        long back = fall + Search.smallest(far - fall, net, more -> payroll.net(fall + more));
        return new long[] {priceForPay(fall), priceForPay(back)};
      }
    }
    return new long[0];
  }
}
