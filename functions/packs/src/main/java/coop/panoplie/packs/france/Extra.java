package coop.panoplie.packs.france;

/**
 * Hours worked beyond the contract's, in millionths.
 *
 * @param deductible hours of overtime, on which the employer has a deduction; complementary hours
 *     of part-timers have none (CSS L241-18)
 * @param pay what was paid for them, increases included
 * @param untaxed the part of that pay free of income tax
 */
public record Extra(long deductible, long pay, long untaxed) {

  public static final Extra NONE = new Extra(0, 0, 0);
}
