package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a document's amounts into instalments (deposit and balance, payments per rate) that sum
 * back to it to the cent, base by base and VAT by VAT.
 */
public final class Instalments {

  private Instalments() {}

  /**
   * The subtotals of each instalment, in the order of the weights.
   *
   * @param weights such as 50 and 50, or 30 and 70
   */
  public static List<List<VatSubtotal>> of(List<VatSubtotal> whole, List<BigDecimal> weights) {
    List<List<VatSubtotal>> instalments = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      instalments.add(new ArrayList<>());
    }
    for (VatSubtotal subtotal : whole) {
      List<Money> bases = Shares.split(subtotal.base(), weights);
      Money baseSoFar = Money.ZERO;
      Money vatSoFar = Money.ZERO;
      for (int i = 0; i < weights.size(); i++) {
        baseSoFar = baseSoFar.plus(bases.get(i));
        Money vatDue = Credits.vatOf(subtotal.tax(), baseSoFar);
        instalments
            .get(i)
            .add(new VatSubtotal(subtotal.tax(), bases.get(i), vatDue.minus(vatSoFar)));
        vatSoFar = vatDue;
      }
    }
    return instalments.stream().map(List::copyOf).toList();
  }

  /** Shares of an amount paid, per category and rate, that sum to it exactly. */
  public static List<Money> payment(List<VatSubtotal> whole, Money paid) {
    return Shares.split(paid, whole.stream().map(s -> s.gross().decimal()).toList());
  }
}
