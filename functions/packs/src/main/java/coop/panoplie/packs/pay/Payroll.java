package coop.panoplie.packs.pay;

import coop.panoplie.kernel.money.Money;

/** A country's way from the pay agreed for a job to its cost and its net. */
public interface Payroll {

  /** What the employer spends in all for this pay: the pay, what the law adds, contributions. */
  Money cost(Money pay);

  /** Every line for this pay. */
  Slip slip(Money pay);
}
