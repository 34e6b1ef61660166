package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.france.FrenchMonth.Before;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Slip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Ceilings are settled on what was paid so far (CSS R242-2 II): months add up to the whole. */
class FrenchRegularisationTest {

  private static final long PSS = 4_005_000_000L;

  @Property(tries = 500)
  void manyMonthsOwePreciselyWhatTheirSumOwes(
      @ForAll @LongRange(min = 1_000, max = 9_000_000) long pay,
      @ForAll @IntRange(max = 300) int start,
      @ForAll @IntRange(min = 1, max = 360) int length) {
    LocalDate from = LocalDate.of(2026, 1, 1).plusDays(start);
    int days = Math.min(length, 365 - start);
    Slip slip = FrenchJobs.payroll(FrenchJobs.facts(from, days, null)).slip(pay);
    long all = Exact.ofCents(slip.gross());
    long ceiling = ceiling(from, from.plusDays(days - 1L));
    long capped = Math.min(all, ceiling);
    long second = Math.min(all, 8 * ceiling) - capped;
    owes(slip, "employer.oldAgeCapped", capped * 85_500);
    owes(slip, "employee.oldAgeCapped", capped * 69_000);
    owes(slip, "employer.unemployment", Math.min(all, 4 * ceiling) * 40_000);
    owes(slip, "employer.pension", capped * 47_200 + second * 129_500);
    owes(slip, "employee.pension", capped * 31_500 + second * 86_400);
    owes(slip, "employer.technical", all > ceiling ? Math.min(all, 8 * ceiling) * 2_100 : 0);
  }

  private static void owes(Slip slip, String line, long exact) {
    assertEquals(
        Rounding.CENT_HALF_UP.whole(exact, 10_000_000_000L),
        FrenchPayrollTest.amount(slip, line),
        line);
  }

  /** Each month's part of the ceiling is its calendar days under contract. */
  private static long ceiling(LocalDate from, LocalDate to) {
    long sum = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.withDayOfMonth(1).plusMonths(1)) {
      LocalDate end = YearMonth.from(day).atEndOfMonth();
      LocalDate last = end.isAfter(to) ? to : end;
      long days = last.getDayOfMonth() - day.getDayOfMonth() + 1L;
      sum += Rounding.MILLIONTH.whole(PSS * days, end.getDayOfMonth());
    }
    return sum;
  }

  @Property(tries = 300)
  void monthlyBasesAddUpToTheYears(
      @ForAll @Size(min = 2, max = 12) List<@LongRange(min = 0, max = 4_000_000) Long> pays) {
    FrenchLaw law = law();
    Employment job = Employment.ofEntity(day(), Scheme.GENERAL, false, false);
    Measures month = new Measures(PSS, PSS, PSS, 1, 12 * 1_867_016_667L);
    Before before = Before.NOTHING;
    Bases sum = Bases.NONE;
    for (long cents : pays) {
      long pay = Exact.ofCents(cents);
      FrenchMonth one = new FrenchMonth(law, job, pay, month, Extra.NONE, before);
      sum = sum.plus(one.bases());
      before = new Before(before.pay() + pay, before.measures().plus(month), 0);
    }
    assertEquals(Bases.of(before.pay(), before.measures()), sum);
  }

  /** Two jobs of a CESA in one month share its ceiling like one job of both pays. */
  @Property(tries = 300)
  void jobsOfACesaShareTheMonth(
      @ForAll @LongRange(min = 1_000, max = 900_000) long one,
      @ForAll @LongRange(min = 1_000, max = 900_000) long other) {
    Facts first = FrenchJobs.cesa(LocalDate.of(2026, 10, 5), List.of());
    Slip before = FrenchJobs.payroll(first).slip(one);
    Facts second = FrenchJobs.cesa(LocalDate.of(2026, 10, 20), before.carries());
    Slip after = FrenchJobs.payroll(second).slip(other);
    Slip whole = FrenchJobs.payroll(first).slip(one + other);
    for (String line : List.of("employer.pension", "employee.oldAgeCapped", "employer.technical")) {
      long parts = FrenchPayrollTest.amount(before, line) + FrenchPayrollTest.amount(after, line);
      // each slip rounds its own lines, and the leave of each pay
      assertTrue(Math.abs(parts - FrenchPayrollTest.amount(whole, line)) <= 1, line + " " + parts);
    }
  }

  private static Law day() {
    return TestData.FRANCE.on(LocalDate.of(2026, 7, 31));
  }

  private static FrenchLaw law() {
    return new FrenchLaw(day(), Scheme.GENERAL);
  }
}
