package coop.panoplie.kernel.breakdown;

import coop.panoplie.kernel.money.Money;

/**
 * What a member wants of a job, to find the price from.
 *
 * @param amount for the whole job
 */
public record Aim(Kind kind, Money amount) {

  public enum Kind {
    /** So much on the account. */
    NET,
    /** So much gross pay, with what the law adds at the end of a contract. */
    GROSS
  }
}
