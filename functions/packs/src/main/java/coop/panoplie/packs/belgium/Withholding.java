package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import java.math.BigDecimal;
import java.util.List;

/**
 * The monthly withholding tax by the key formula of AR/CIR92 Annex III: every step to the nearest
 * cent, half a cent up.
 */
final class Withholding {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private Withholding() {}

  /** The tax of a month before the fiscal work bonus. */
  static Money month(Law law, Household household, Money taxable) {
    Money year = Money.ofCents(Math.multiplyExact(Math.max(0, taxable.cents()), 12));
    Money expenses =
        year.percent(law.percent("tax.expensesRate"), Rounding.CENT_HALF_UP)
            .min(law.money("tax.expensesMax"));
    Money net = year.minus(expenses);
    Money tax = household.scale() == Scale.I ? single(law, net) : couple(law, net);
    Money due = tax.minus(children(law, household.children())).max(Money.ZERO);
    return Money.ofCents(
        Rounding.CENT_HALF_UP.divide(due.decimal(), TWELVE).movePointRight(2).longValueExact());
  }

  private static Money single(Law law, Money net) {
    return scale(law, net).minus(law.money("tax.exemption")).max(Money.ZERO);
  }

  /** Part of the income is taxed as the partner's, and both have their exemption. */
  private static Money couple(Law law, Money net) {
    Money partner =
        net.percent(law.percent("tax.spouseShareRate"), Rounding.CENT_HALF_UP)
            .min(law.money("tax.spouseShareMax"));
    Money exemption = law.money("tax.exemption");
    return scale(law, partner)
        .plus(scale(law, net.minus(partner)))
        .minus(exemption.plus(exemption))
        .max(Money.ZERO);
  }

  private static Money scale(Law law, Money income) {
    List<BigDecimal> slice = law.slice("tax.scale", income.decimal());
    BigDecimal excess = income.decimal().subtract(slice.get(0));
    BigDecimal tax = slice.get(1).add(excess.multiply(slice.get(2).movePointLeft(2)));
    return Money.ofCents(Rounding.CENT_HALF_UP.toCents(tax));
  }

  private static Money children(Law law, int children) {
    if (children == 0) {
      return Money.ZERO;
    }
    BigDecimal known = law.slice("tax.children", BigDecimal.valueOf(children)).get(1);
    int more = Math.max(0, children - law.rows("tax.children").size());
    BigDecimal extra = law.number("tax.childMore").multiply(BigDecimal.valueOf(more));
    return Money.ofCents(Rounding.CENT_HALF_UP.toCents(known.add(extra)));
  }
}
