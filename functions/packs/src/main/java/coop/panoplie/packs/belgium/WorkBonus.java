package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import java.math.BigDecimal;
import java.util.List;

/**
 * The social work bonus (AR 17/01/2000): what low pay is spared of its contribution. Part A is for
 * low pay, part B for very low pay; together they never exceed the contribution, B gives way first.
 */
record WorkBonus(Money a, Money b) {

  static final WorkBonus NONE = new WorkBonus(Money.ZERO, Money.ZERO);

  static WorkBonus of(Law law, Worker worker, Money gross, Presence presence, Money contribution) {
    List<BigDecimal> limits = law.row("bonus.limits");
    BigDecimal pay = presence.referencePay(gross).decimal();
    if (gross.isZero() || pay.compareTo(limits.get(2)) > 0) {
      return NONE;
    }
    List<BigDecimal> row = law.row(worker.bonusFigure());
    BigDecimal share = presence.fraction();
    Money a = part(pay, row.get(0), row.get(1), limits.get(1), limits.get(2), share);
    Money b = part(pay, row.get(2), row.get(3), limits.get(0), limits.get(1), share);
    a = a.min(contribution);
    return new WorkBonus(a, b.min(contribution.minus(a)));
  }

  Money total() {
    return a.plus(b);
  }

  private static Money part(
      BigDecimal pay,
      BigDecimal full,
      BigDecimal slope,
      BigDecimal start,
      BigDecimal end,
      BigDecimal share) {
    BigDecimal due = BigDecimal.ZERO;
    if (pay.compareTo(start) <= 0) {
      due = full;
    } else if (pay.compareTo(end) <= 0) {
      due = Rounding.CENT_HALF_UP.apply(full.subtract(slope.multiply(pay.subtract(start))));
    }
    return Money.ofCents(Rounding.CENT_HALF_UP.toCents(due.max(BigDecimal.ZERO).multiply(share)));
  }
}
