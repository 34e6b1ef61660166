package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks an invoice's figures again by another path than the one that made them, before a number is
 * spent on it. The official rules forgive cents here and there; this does not.
 */
public final class Proof {

  private Proof() {}

  /** The names of the EN 16931 rules that do not hold; empty when all do. */
  public static List<String> faults(InvoiceDraft draft, Amounts amounts) {
    List<String> faults = new ArrayList<>();
    check(faults, "BR-CO-10", sum(amounts.lineNets()).equals(amounts.lineTotal()));
    check(faults, "PEPPOL-EN16931-R120", linesHold(draft, amounts));
    Money net = amounts.lineTotal().minus(amounts.allowances()).plus(amounts.charges());
    check(faults, "BR-CO-13", net.equals(amounts.net()));
    check(faults, "BR-CO-14", sum(vats(amounts)).equals(amounts.vat()));
    check(faults, "BR-CO-15", amounts.net().plus(amounts.vat()).equals(amounts.gross()));
    Money due = amounts.gross().minus(amounts.prepaid()).plus(amounts.rounding());
    check(faults, "BR-CO-16", due.equals(amounts.payable()));
    check(faults, "BR-CO-17", amounts.subtotals().stream().allMatch(Proof::vatHolds));
    check(faults, "BR-CO-18", !amounts.subtotals().isEmpty());
    check(faults, "BG-23", basesHold(draft, amounts));
    return List.copyOf(faults);
  }

  private static void check(List<String> faults, String rule, boolean holds) {
    if (!holds) {
      faults.add(rule);
    }
  }

  private static boolean linesHold(InvoiceDraft draft, Amounts amounts) {
    if (draft.lines().size() != amounts.lineNets().size()) {
      return false;
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      InvoiceLine line = draft.lines().get(i);
      BigDecimal exact = line.quantity().multiply(line.unitPrice());
      BigDecimal off = exact.subtract(amounts.lineNets().get(i).decimal()).abs();
      if (off.compareTo(HALF_CENT) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whole numbers only: hundredths of a cent of a percent, no decimal type involved. */
  private static boolean vatHolds(VatSubtotal subtotal) {
    long rate = subtotal.tax().rate().factor() / 100;
    long exact = Math.multiplyExact(subtotal.base().cents(), rate);
    long twiceOff = 2 * Math.abs(exact - Math.multiplyExact(subtotal.vat().cents(), 10_000L));
    boolean halfRoundedIn = Math.abs(subtotal.vat().cents() * 10_000L) < Math.abs(exact);
    return twiceOff < 10_000L || (twiceOff == 10_000L && !halfRoundedIn);
  }

  private static boolean basesHold(InvoiceDraft draft, Amounts amounts) {
    for (VatSubtotal subtotal : amounts.subtotals()) {
      BigDecimal base = BigDecimal.ZERO;
      for (int i = 0; i < draft.lines().size(); i++) {
        if (draft.lines().get(i).tax().sameAs(subtotal.tax())) {
          base = base.add(amounts.lineNets().get(i).decimal());
        }
      }
      for (Adjustment adjustment : draft.adjustments()) {
        if (adjustment.tax().sameAs(subtotal.tax())) {
          base = base.add(adjustment.signed().decimal());
        }
      }
      if (base.setScale(2, RoundingMode.UNNECESSARY).compareTo(subtotal.base().decimal()) != 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Money> vats(Amounts amounts) {
    return amounts.subtotals().stream().map(VatSubtotal::vat).toList();
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
}
