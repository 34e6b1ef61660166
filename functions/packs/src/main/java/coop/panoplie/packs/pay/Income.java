package coop.panoplie.packs.pay;

/**
 * What the cooperative's contribution must know of a job besides its price.
 *
 * @param charges what the job spends directly and alone (materials, subcontractors), in cents; paid
 *     out of the price before any pay
 * @param minimumBenefit whether the member holds a minimum social benefit, which some scales exempt
 */
public record Income(Kind kind, long charges, boolean minimumBenefit) {

  /** What the declarations of today say: a sale without charges of its own. */
  public static final Income SALE = new Income(Kind.SALE, 0, false);

  /** Where the money comes from. */
  public enum Kind {
    SALE,
    /** Subsidy, patronage, or any other agreement of funding: it is no turnover. */
    FUNDING
  }

  public Income {
    if (charges < 0) {
      throw new IllegalArgumentException("charges are not negative");
    }
  }
}
