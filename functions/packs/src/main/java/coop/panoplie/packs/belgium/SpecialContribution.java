package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import java.math.BigDecimal;
import java.util.List;

/**
 * The special social security contribution (law 30/03/1994 art. 108): a scale on the pay of a
 * quarter; each month a third is withheld in advance as if the three months were alike.
 */
final class SpecialContribution {

  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private SpecialContribution() {}

  /** The advance of one month. */
  static Money month(Law law, Household household, Money base) {
    BigDecimal quarter = quarter(law, household, base.decimal().multiply(THREE));
    return Money.ofCents(
        Rounding.CENT_HALF_UP.divide(quarter, THREE).movePointRight(2).longValueExact());
  }

  /** What the whole quarter owes, not rounded. */
  static BigDecimal quarter(Law law, Household household, BigDecimal pay) {
    List<BigDecimal> slice = law.slice(figure(household), pay);
    BigDecimal excess = pay.subtract(slice.get(0));
    BigDecimal due = slice.get(1).add(slice.get(2).movePointLeft(2).multiply(excess));
    return due.min(law.number("special.cap"));
  }

  static String figure(Household household) {
    return household.scale() == Scale.II ? "special.jointWithoutIncome" : "special.individual";
  }
}
