package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;
import java.util.List;

/**
 * What is to be invoiced, before any sum.
 *
 * @param lines at least one (BR-16)
 * @param prepaid already paid, VAT included (BT-113)
 * @param payableStep the amount due is rounded to a multiple of it (5 cents, 1 euro); absent means
 *     to the cent. The difference is no sale and carries no VAT (BT-114)
 */
public record InvoiceDraft(
    List<InvoiceLine> lines,
    List<Adjustment> adjustments,
    Money prepaid,
    @Nullable Money payableStep) {

  public InvoiceDraft {
    lines = List.copyOf(lines);
    adjustments = List.copyOf(adjustments);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an invoice has at least one line");
    }
  }

  public static InvoiceDraft of(List<InvoiceLine> lines) {
    return new InvoiceDraft(lines, List.of(), Money.ZERO, null);
  }

  /** The sums of this draft; see {@link InvoiceSums}. */
  public Amounts amounts() {
    return InvoiceSums.of(this);
  }
}
