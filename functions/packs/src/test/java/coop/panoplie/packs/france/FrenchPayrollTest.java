package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Slip;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What holds of every French pay. */
class FrenchPayrollTest {

  @Test
  void twoDaysInLyon() {
    Facts facts = FrenchJobs.facts(IsoDate.of("2026-12-21"), 2, null);
    Slip slip = FrenchJobs.payroll(facts).slip(94_508);
    assertEquals(9_451, amount(slip, "pay.precarity"));
    assertEquals(10_396, amount(slip, "pay.leave"));
    assertEquals(91_398, slip.net());
  }

  @Property(tries = 400)
  void linesSumToTotals(
      @ForAll @LongRange(min = 1, max = 3_000_000) long pay,
      @ForAll @IntRange(max = 690) int start,
      @ForAll @IntRange(min = 1, max = 70) int days) {
    Payroll payroll = payroll(start, days);
    Slip slip = payroll.slip(pay);
    assertEquals(slip.gross(), sum(slip, Group.PAY));
    assertEquals(-slip.employer(), sum(slip, Group.EMPLOYER));
    assertEquals(-slip.employee(), sum(slip, Group.EMPLOYEE));
    assertEquals(-slip.tax(), sum(slip, Group.TAX));
    assertEquals(slip.net(), slip.gross() - slip.employee() - slip.tax());
    assertEquals(slip.net(), payroll.net(pay));
    assertEquals(slip.gross() + slip.employer(), payroll.cost(pay));
    assertTrue(slip.net() >= 0);
  }

  /** The reduction shrinks and new contributions start, but a cent more never costs less. */
  @Property(tries = 1000)
  void moreGrossNeverCostsLess(
      @ForAll @LongRange(min = 1, max = 900_000) long pay,
      @ForAll @LongRange(min = 1, max = 5_000) long more,
      @ForAll @IntRange(max = 690) int start,
      @ForAll @IntRange(min = 1, max = 70) int days) {
    Payroll payroll = payroll(start, days);
    assertTrue(payroll.cost(pay + more) >= payroll.cost(pay));
  }

  private static Payroll payroll(int start, int days) {
    int length = Math.min(days, 729 - start);
    return FrenchJobs.payroll(FrenchJobs.facts(FrenchJobs.FIRST.plusDays(start), length, null));
  }

  static long amount(Slip slip, String id) {
    for (Line line : slip.lines()) {
      if (line.id().equals(id)) {
        return line.cents();
      }
    }
    return 0;
  }

  /** As shown: what is taken off is negative. */
  private static long sum(Slip slip, Group group) {
    long sum = 0;
    for (Line line : slip.lines()) {
      if (line.group() == group) {
        sum += line.amount().cents();
      }
    }
    return sum;
  }
}
