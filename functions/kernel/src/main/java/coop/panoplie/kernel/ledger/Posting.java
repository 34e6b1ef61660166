package coop.panoplie.kernel.ledger;

import coop.panoplie.kernel.money.Money;

/** One side of an entry; debits are positive, credits negative. */
public record Posting(Account account, Money amount) {}
