package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up an invoice by EN 16931. Three roundings only, all half a cent away from zero: each line's
 * net amount, the VAT of each category and rate on the whole document (never per line: Belgian
 * royal decree of 8 July 2025), and the amount due where cash asks for it.
 */
final class InvoiceSums {

  private InvoiceSums() {}

  static Amounts of(InvoiceDraft draft) {
    List<Money> lineNets = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    Money lineTotal = Money.ZERO;
    for (InvoiceLine line : draft.lines()) {
      Money net = line.net();
      lineNets.add(net);
      lineTotal = lineTotal.plus(net);
      parts.add(new Part(line.tax(), net));
    }
    Money allowances = Money.ZERO;
    Money charges = Money.ZERO;
    for (Adjustment adjustment : draft.adjustments()) {
      switch (adjustment.kind()) {
        case ALLOWANCE -> allowances = allowances.plus(adjustment.amount());
        case CHARGE -> charges = charges.plus(adjustment.amount());
      }
      parts.add(new Part(adjustment.tax(), adjustment.signed()));
    }
    List<VatSubtotal> subtotals = subtotals(parts);
    Money net = lineTotal.minus(allowances).plus(charges);
    Money vat = Money.ZERO;
    for (VatSubtotal subtotal : subtotals) {
      vat = vat.plus(subtotal.vat());
    }
    Money gross = net.plus(vat);
    Money due = gross.minus(draft.prepaid());
    Money rounding = toStep(due, draft.payableStep());
    return new Amounts(
        lineNets,
        subtotals,
        lineTotal,
        allowances,
        charges,
        net,
        vat,
        gross,
        draft.prepaid(),
        rounding,
        due.plus(rounding));
  }

  private record Part(Tax tax, Money net) {}

  private static List<VatSubtotal> subtotals(List<Part> parts) {
    List<Tax> taxes = new ArrayList<>();
    for (Part part : parts) {
      if (taxes.stream().noneMatch(part.tax()::sameAs)) {
        taxes.add(part.tax());
      }
    }
    List<VatSubtotal> subtotals = new ArrayList<>();
    for (Tax tax : taxes) {
      Money base = Money.ZERO;
      for (Part part : parts) {
        if (part.tax().sameAs(tax)) {
          base = base.plus(part.net());
        }
      }
      subtotals.add(new VatSubtotal(tax, base, base.percent(tax.rate(), Rounding.CENT_HALF_UP)));
    }
    return subtotals;
  }

  private static Money toStep(Money due, @Nullable Money step) {
    if (step == null) {
      return Money.ZERO;
    }
    BigDecimal steps =
        BigDecimal.valueOf(due.cents())
            .divide(BigDecimal.valueOf(step.cents()), 0, RoundingMode.HALF_UP);
    return Money.ofCents(steps.longValueExact() * step.cents()).minus(due);
  }
}
