package coop.panoplie.kernel.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final Money CENT = Money.ofCents(1);

  @Test
  void everyRandomInvoiceHolds() {
    Random random = new Random(20261123);
    String[] rates = {"6", "12", "21", "20", "10", "5.5", "2.1"};
    for (int round = 0; round < 2_000; round++) {
      List<InvoiceLine> lines = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(6); i++) {
        BigDecimal quantity = BigDecimal.valueOf(random.nextInt(1, 100_000), random.nextInt(4));
        BigDecimal price = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(6));
        Tax tax = Tax.standard(rates[random.nextInt(rates.length)]);
        lines.add(new InvoiceLine("Line", null, quantity, "C62", price, tax));
      }
      InvoiceDraft draft = InvoiceDraft.of(lines);
      assertEquals(List.of(), Proof.faults(draft, draft.amounts()));
    }
  }

  /** One cent more or less anywhere is seen, also where the official rules forgive it. */
  @Test
  void aCentAnywhereIsSeen() {
    InvoiceLine line =
        new InvoiceLine(
            "Line", null, new BigDecimal("3"), "C62", new BigDecimal("70.10"), Tax.standard("21"));
    InvoiceDraft draft = InvoiceDraft.of(List.of(line));
    Amounts a = draft.amounts();
    VatSubtotal s = a.subtotals().getFirst();
    List<Amounts> wrong =
        List.of(
            with(a, List.of(a.lineNets().getFirst().plus(CENT)), a.subtotals(), a.net(), a.vat()),
            with(a, a.lineNets(), a.subtotals(), a.net().plus(CENT), a.vat()),
            with(a, a.lineNets(), a.subtotals(), a.net(), a.vat().minus(CENT)),
            with(
                a,
                a.lineNets(),
                List.of(new VatSubtotal(s.tax(), s.base().plus(CENT), s.vat())),
                a.net(),
                a.vat()),
            with(
                a,
                a.lineNets(),
                List.of(new VatSubtotal(s.tax(), s.base(), s.vat().plus(CENT))),
                a.net(),
                a.vat().plus(CENT)));
    for (Amounts amounts : wrong) {
      assertFalse(Proof.faults(draft, amounts).isEmpty(), amounts.toString());
    }
  }

  @Test
  void aCreditNoteCannotExceedItsInvoice() {
    VatSubtotal invoiced =
        new VatSubtotal(Tax.standard("21"), Money.eur("100"), Money.eur("21.00"));
    assertInstanceOf(
        Decision.Rejected.class, Credits.next(invoiced, List.of(), Money.eur("100.01")));
  }

  @Test
  void categoryAndRateMustAgree() {
    assertThrows(IllegalArgumentException.class, () -> Tax.standard("0"));
    assertThrows(
        IllegalArgumentException.class, () -> Tax.without(VatCategory.AE, null)); // no reason
  }

  private static Amounts with(
      Amounts a, List<Money> lineNets, List<VatSubtotal> subtotals, Money net, Money vat) {
    return new Amounts(
        lineNets,
        subtotals,
        a.lineTotal(),
        a.allowances(),
        a.charges(),
        net,
        vat,
        a.gross(),
        a.prepaid(),
        a.rounding(),
        a.payable());
  }
}
