package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Partner;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Slip;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What must hold for every member, status and pay. */
class PayPropertiesTest {

  @Provide
  Arbitrary<Status> statuses() {
    return Arbitraries.of(
        Status.EMPLOYEE, Status.MANUAL, Status.ARTIST, Status.ARTICLE_1BIS, Status.STUDENT);
  }

  @Provide
  Arbitrary<Household> households() {
    return Combinators.combine(
            Arbitraries.of(Partner.values()),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, false))
        .as(
            (partner, children, elders, disabled) ->
                new Household(
                    partner == Partner.WITHOUT_INCOME ? Scale.II : Scale.I,
                    children,
                    0,
                    partner == Partner.NONE,
                    disabled,
                    false,
                    elders,
                    0,
                    partner));
  }

  private static Facts facts(Status status, int start, int days, long earlier) {
    String from = IsoDate.of("2026-01-05").plusDays(start).toString();
    String to = IsoDate.of(from).plusDays(days - 1L).toString();
    String quarter = new PeriodNames(IsoDate.of(to), IsoDate.of(to)).quarter(IsoDate.of(to));
    SoFar soFar =
        new SoFar(
            List.of(
                new Carry("special.base", quarter, Money.ofCents(earlier)),
                new Carry("basic.base", quarter, Money.ofCents(earlier * 8))));
    return People.facts(status, from, to, days, days * 7L, soFar);
  }

  @Property(tries = 400)
  void theNetIsNeverBelowZeroAndClosesTheSums(
      @ForAll("statuses") Status status,
      @ForAll("households") Household household,
      @ForAll @LongRange(min = 0, max = 1_500_000) long pay,
      @ForAll @LongRange(min = 0, max = 2_000_000) long earlier,
      @ForAll @IntRange(max = 320) int start,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    Profile member = People.member(household, null);
    Payroll payroll = People.PACK.payroll(facts(status, start, days, earlier), member);
    Slip slip = payroll.slip(pay);
    assertTrue(slip.net() >= 0, "net " + slip.net());
    assertEquals(slip.net(), slip.gross() - slip.employee() - slip.tax());
    assertEquals(slip.net(), payroll.net(pay));
    assertEquals(payroll.cost(pay), slip.gross() + slip.employer());
  }

  @Property(tries = 400)
  void moreGrossNeverCostsLess(
      @ForAll("statuses") Status status,
      @ForAll @LongRange(min = 0, max = 12_000_000) long pay,
      @ForAll @LongRange(min = 1, max = 2_000) long more,
      @ForAll @LongRange(min = 0, max = 2_000_000) long earlier,
      @ForAll @IntRange(max = 320) int start,
      @ForAll @IntRange(min = 1, max = 20) int days) {
    Household single = new Household(Scale.I, 0);
    Payroll payroll =
        People.PACK.payroll(facts(status, start, days, earlier), People.member(single, null));
    assertTrue(payroll.cost(pay + more) >= payroll.cost(pay));
  }
}
