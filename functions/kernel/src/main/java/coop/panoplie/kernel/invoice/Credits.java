package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import java.util.List;

/**
 * Takes an invoice back in parts. The VAT of each part is the VAT of everything credited so far
 * less what was credited before: several credit notes then sum to the invoice to the cent, which
 * rounding each on its own does not give.
 */
public final class Credits {

  private Credits() {}

  /**
   * The subtotal of the next credit note on one VAT subtotal of an invoice.
   *
   * @param before what earlier credit notes took back on it
   * @param base what this one takes back, without VAT
   */
  public static Decision<VatSubtotal> next(
      VatSubtotal invoiced, List<VatSubtotal> before, Money base) {
    Money baseBefore = Money.ZERO;
    Money vatBefore = Money.ZERO;
    for (VatSubtotal earlier : before) {
      baseBefore = baseBefore.plus(earlier.base());
      vatBefore = vatBefore.plus(earlier.vat());
    }
    Money baseAfter = baseBefore.plus(base);
    if (baseAfter.compareTo(invoiced.base()) > 0) {
      return Decision.rejected(Refusal.of("/amount", "credit-above-invoice", ABOVE));
    }
    Money vatAfter = vatOf(invoiced.tax(), baseAfter);
    return Decision.accepted(new VatSubtotal(invoiced.tax(), base, vatAfter.minus(vatBefore)));
  }

  static Money vatOf(Tax tax, Money base) {
    return base.percent(tax.rate(), Rounding.CENT_HALF_UP);
  }

  private static final Text ABOVE =
      new Text(
          "Une note de crédit ne peut pas dépasser sa facture.",
          "Een creditnota kan niet hoger zijn dan haar factuur.",
          "A credit note cannot exceed its invoice.");
}
