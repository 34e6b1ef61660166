package coop.panoplie.packs.pay;

/** A country's way from the pay agreed for a job to its cost and its net. All in cents. */
public interface Payroll {

  /** What the employer spends in all for this pay: the pay, what the law adds, contributions. */
  long cost(long pay);

  /** The pay with what the law adds to it at the end of a contract. */
  default long gross(long pay) {
    return pay;
  }

  /** What the member gets of this pay. */
  long net(long pay);

  /**
   * The pays, rising and up to the given one, at which a threshold makes the net fall although the
   * pay rises: each is the first pay past its threshold.
   */
  default long[] falls(long upTo) {
    return new long[0];
  }

  /** Every line for this pay, written after what stands on the sheet already. */
  Slip slip(long pay, Sheet sheet);

  /** The same on a sheet of its own. */
  default Slip slip(long pay) {
    return slip(pay, Sheet.kept());
  }
}
