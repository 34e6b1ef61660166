package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.pay.Payroll;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Where a French net falls although the pay rises: only where the payroll says so. */
class FrenchFallsTest {

  private static final long HIGHEST = 2_500_000;

  /** Rounded lines may take a few cents back and forth; a threshold takes euros. */
  private static final long RIPPLE = 8;

  @Property(tries = 60)
  void betweenTwoFallsTheNetRises(
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 1, max = 80) int days,
      @ForAll @LongRange(min = 1, max = HIGHEST) long pay,
      @ForAll @LongRange(min = 1, max = 200_000) long more) {
    Payroll payroll =
        FrenchJobs.payroll(FrenchJobs.facts(FrenchJobs.FIRST.plusDays(start), days, null));
    boolean falls = false;
    for (long fall : payroll.falls(pay + more)) {
      falls |= fall > pay && fall <= pay + more;
    }
    assertTrue(falls || payroll.net(pay + more) >= payroll.net(pay) - RIPPLE);
  }

  @Property(tries = 100)
  void eachFallIsRealOrNearlySo(@ForAll @IntRange(max = 600) int start) {
    Payroll payroll =
        FrenchJobs.payroll(FrenchJobs.facts(FrenchJobs.FIRST.plusDays(start), 1, null));
    long[] falls = payroll.falls(HIGHEST);
    assertTrue(falls.length > 10);
    for (long fall : falls) {
      assertTrue(payroll.net(fall) < payroll.net(fall - 1), start + " " + fall);
    }
  }

  /** One cent past the ceiling, CET is due on the whole pay (0.14 % of 129.20 is 18 cents). */
  @Property(tries = 1)
  void theCeilingOfADayIsAFall() {
    Payroll payroll = FrenchJobs.payroll(FrenchJobs.facts(IsoDate.of("2026-12-21"), 1, null));
    long first = payroll.falls(HIGHEST)[0];
    // 106.77 and its indemnities are 129.19, the first cent above a day's 129.193548 comes next
    assertTrue(first > 10_600 && first < 10_700, String.valueOf(first));
  }
}
