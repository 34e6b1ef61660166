package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.money.Money;
import java.util.List;

/**
 * The sums of a document (BG-22, BG-23). {@code net = lineTotal - allowances + charges}; {@code
 * gross = net + vat}; {@code payable = gross - prepaid + rounding}.
 *
 * @param lineNets the net amount of each line, in order (BT-131)
 * @param subtotals one per category and rate, in the order they first appear
 * @param lineTotal BT-106
 * @param allowances BT-107
 * @param charges BT-108
 * @param net without VAT, BT-109
 * @param vat BT-110
 * @param gross with VAT, BT-112
 * @param prepaid BT-113
 * @param rounding BT-114
 * @param payable BT-115
 */
public record Amounts(
    List<Money> lineNets,
    List<VatSubtotal> subtotals,
    Money lineTotal,
    Money allowances,
    Money charges,
    Money net,
    Money vat,
    Money gross,
    Money prepaid,
    Money rounding,
    Money payable) {

  public Amounts {
    lineNets = List.copyOf(lineNets);
    subtotals = List.copyOf(subtotals);
  }
}
