package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.invoice.Amounts;
import coop.panoplie.kernel.invoice.InvoiceDraft;
import coop.panoplie.kernel.invoice.InvoiceLine;
import coop.panoplie.kernel.invoice.Tax;
import coop.panoplie.kernel.invoice.VatCategory;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Rounding;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every cent of a breakdown is on a line, and every line in a sum. */
class SumsTest {

  @Property(tries = 400)
  void linesSumToTheirTotals(@ForAll long seed) {
    Breakdown breakdown = made(SomeJob.of(seed));
    Totals totals = breakdown.totals();
    assertEquals(totals.price(), line(breakdown, "client.price").amount());
    assertEquals(totals.clientTotal(), sum(breakdown, Group.CLIENT));
    assertEquals(totals.gross(), sum(breakdown, Group.PAY));
    assertEquals(totals.employerContributions(), sum(breakdown, Group.EMPLOYER).negate());
    assertEquals(totals.employeeContributions(), sum(breakdown, Group.EMPLOYEE).negate());
    assertEquals(totals.tax(), sum(breakdown, Group.TAX).negate());
    assertEquals(totals.net(), sum(breakdown, Group.NET));
    assertEquals(
        totals.contribution().plus(totals.leftInActivity()),
        sum(breakdown, Group.CONTRIBUTION).negate());
  }

  @Property(tries = 400)
  void totalsLeadFromThePriceToTheNet(@ForAll long seed) {
    Totals totals = made(SomeJob.of(seed)).totals();
    assertEquals(totals.price(), totals.contribution().plus(totals.payBudget()));
    assertEquals(
        totals.payBudget(),
        totals.gross().plus(totals.employerContributions()).plus(totals.leftInActivity()));
    assertEquals(
        totals.net(), totals.gross().minus(totals.employeeContributions()).minus(totals.tax()));
    assertFalse(totals.leftInActivity().isNegative());
  }

  @Property(tries = 300)
  void theInvoiceAsksWhatTheBreakdownSays(@ForAll long seed) {
    Breakdown breakdown = made(SomeJob.of(seed));
    Amounts invoice = invoice(breakdown);
    assertEquals(breakdown.totals().price(), invoice.net());
    assertEquals(breakdown.totals().vat(), invoice.vat());
    assertEquals(breakdown.totals().clientTotal(), invoice.payable());
  }

  @Property(tries = 300)
  void aPercentageIsItsBaseTimesItsRateBroughtToTheCent(@ForAll long seed) {
    for (Line line : made(SomeJob.of(seed)).lines()) {
      // the base is shown in cents: where it is finer, half a cent of it may go unseen
      if (line.base() != null && line.rate() != null) {
        Money shown = line.base().percent(line.rate(), Rounding.CENT_HALF_UP);
        long apart = Math.abs(Math.abs(line.amount().cents()) - shown.cents());
        assertTrue(apart <= 1, line.id() + " " + line.amount() + " for " + shown);
      }
    }
  }

  @Property(tries = 300)
  void theContributionIsItsPercentageOfThePrice(@ForAll long seed) {
    Breakdown breakdown = made(SomeJob.usual(seed));
    Line line = line(breakdown, "cooperative.contribution");
    assertEquals(
        breakdown.totals().price().percent(line.rate(), Rounding.CENT_HALF_UP),
        breakdown.totals().contribution());
    assertEquals(
        line.rounding() != null,
        breakdown
                .totals()
                .price()
                .decimal()
                .multiply(line.rate().value())
                .compareTo(breakdown.totals().contribution().decimal().movePointRight(2))
            != 0);
  }

  @Property(tries = 400)
  void noNetBelowZeroWithoutAReason(@ForAll long seed) {
    Breakdown breakdown = made(SomeJob.of(seed));
    if (breakdown.totals().net().isNegative()) {
      assertTrue(
          breakdown.notices().stream().anyMatch(notice -> notice.code().contains("negative")),
          breakdown.totals() + " " + breakdown.notices());
    }
  }

  /** A breakdown; jobs the law refuses are left to other tests. */
  static Breakdown made(SomeJob job) {
    Decision<Breakdown> decision = job.pack().breakdown(job.content(), job.member());
    Assume.that(decision instanceof Decision.Accepted);
    return assertInstanceOf(Decision.Accepted.class, decision).value()
            instanceof Breakdown breakdown
        ? breakdown
        : null;
  }

  private static Amounts invoice(Breakdown breakdown) {
    Vat vat = breakdown.vat();
    VatCategory category = VatCategory.valueOf(vat.category());
    Text reason = category.needsReason() ? vat.mention() : null;
    Tax tax = new Tax(category, vat.rate(), reason);
    BigDecimal price = breakdown.totals().price().decimal();
    return InvoiceDraft.of(
            List.of(new InvoiceLine("Mission", null, BigDecimal.ONE, "C62", price, tax)))
        .amounts();
  }

  /** What is pooled is shown beside the sums, not in them. */
  private static Money sum(Breakdown breakdown, Group group) {
    Money sum = Money.ZERO;
    for (Line line : breakdown.lines()) {
      if (line.group() == group && line.certainty() != Certainty.POOLED) {
        sum = sum.plus(line.amount());
      }
    }
    return sum;
  }

  private static Line line(Breakdown breakdown, String id) {
    return BreakdownTest.line(breakdown, id);
  }
}
