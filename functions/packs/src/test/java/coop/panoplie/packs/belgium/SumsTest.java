package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Partner;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.Jobs;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.explain.Explainer;
import coop.panoplie.packs.pay.Slip;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is added up over a quarter or a year, across contracts. */
class SumsTest {

  private static final String QUARTER = "2026-Q4";

  private static Household household(Partner partner) {
    Scale scale = partner == Partner.WITHOUT_INCOME ? Scale.II : Scale.I;
    return new Household(scale, 0, 0, false, false, false, 0, 0, partner);
  }

  private static long line(Slip slip, String id) {
    long sum = 0;
    for (Line line : slip.lines()) {
      sum += line.id().equals(id) ? line.cents() : 0;
    }
    return sum;
  }

  private static Slip day(int day, long pay, Profile member, SoFar soFar, Status status) {
    String date = "2026-10-" + (day + 10);
    return People.slip(People.facts(status, date, date, 1, 8, soFar), member, pay);
  }

  /** Many contracts of a quarter pay in all what their sum would pay at once. */
  @Property(tries = 300)
  void contributionsOfManyContractsAreThoseOfTheQuarter(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 10_000, max = 400_000) Long> pays,
      @ForAll Partner partner,
      @ForAll boolean artist) {
    Household household = household(partner);
    Profile member = People.member(household, null);
    SoFar soFar = SoFar.NOTHING;
    long base = 0;
    long own = 0;
    long basic = 0;
    for (int i = 0; i < pays.size(); i++) {
      Status status = artist ? Status.ARTIST : Status.EMPLOYEE;
      Slip slip = day(i, pays.get(i), member, soFar, status);
      soFar = People.and(soFar, slip.carries());
      own += line(slip, "onss.employee") + line(slip, "onss.rounding");
      basic += line(slip, "employer.basic") + line(slip, "employer.rounding");
      base += artist ? Exact.centsOf(Exact.ofCents(pays.get(i)), 1_080_000) : pays.get(i);
    }
    BelgianLaw law = new BelgianLaw(TestData.BELGIUM.on(IsoDate.of("2026-10-30")));
    assertEquals(base, soFar.of("special.base", QUARTER).cents());
    assertEquals(Exact.centsOf(Exact.ofCents(base), 130_700), own);
    assertEquals(Exact.centsOf(Exact.ofCents(base), 250_000), basic);
    assertEquals(
        law.special.quarter(household, Exact.ofCents(base)),
        soFar.of("special.withheld", QUARTER).cents());
  }

  /** 33.35 seven times: 13.07 % of 233.45 is 30.51, seven times 4.36 is a cent more. */
  @Test
  void theCentThatRoundingLeavesIsMadeGood() {
    SoFar soFar = SoFar.NOTHING;
    long own = 0;
    long drift = 0;
    for (int day = 0; day < 7; day++) {
      Slip slip = day(day, 3_335, Jobs.LEA, soFar, Status.EMPLOYEE);
      soFar = People.and(soFar, slip.carries());
      own += line(slip, "onss.employee");
      drift += line(slip, "onss.rounding");
    }
    assertEquals(7 * 436, own);
    assertEquals(3_051 - 7 * 436, drift);
  }

  /** A small pay that cannot bear what earlier ones owe is not driven below zero. */
  @Test
  void whatAPayCannotBearIsTakenFromTheNext() {
    SoFar owed = new SoFar(List.of(new Carry("special.base", QUARTER, Money.eur("9000"))));
    Slip small = day(1, 1_000, Jobs.LEA, owed, Status.EMPLOYEE);
    assertEquals(0, small.net());
    Line line = People.line(small, "special.contribution");
    String why = new Explainer(TestData.BELGIUM).of(line).en();
    assertTrue(why.contains("waits for the next one of the quarter"), why);
    SoFar later = People.and(owed, small.carries());
    Slip next = day(2, 50_000, Jobs.LEA, later, Status.EMPLOYEE);
    BelgianLaw law = new BelgianLaw(TestData.BELGIUM.on(IsoDate.of("2026-10-30")));
    assertEquals(
        law.special.quarter(Jobs.LEA.household(), Exact.ofCents(951_000)),
        People.and(later, next.carries()).of("special.withheld", QUARTER).cents());
  }

  @Test
  void theQuarterStartsAgain() {
    SoFar before = new SoFar(List.of(new Carry("special.base", "2026-Q3", Money.eur("9000"))));
    assertEquals(
        0, line(day(1, 50_000, Jobs.LEA, before, Status.EMPLOYEE), "special.contribution"));
  }

  @Test
  void noBasicContributionAboveTheMaximumOfTheQuarter() {
    SoFar before = new SoFar(List.of(new Carry("basic.base", QUARTER, Money.eur("88000"))));
    Slip slip = day(1, 100_000, Jobs.LEA, before, Status.EMPLOYEE);
    assertEquals(10_850, line(slip, "employer.basic"));
    SoFar above = new SoFar(List.of(new Carry("basic.base", QUARTER, Money.eur("88434"))));
    assertEquals(0, line(day(1, 100_000, Jobs.LEA, above, Status.EMPLOYEE), "employer.basic"));
  }

  @Test
  void beforeJuly2025TheBasicContributionHadNoMaximum() {
    SoFar before = new SoFar(List.of(new Carry("basic.base", "2025-Q2", Money.eur("500000"))));
    Slip slip =
        People.slip(
            People.facts(Status.EMPLOYEE, "2025-06-10", "2025-06-10", 1, 8, before),
            Jobs.LEA,
            100_000);
    assertEquals(25_000, line(slip, "employer.basic"));
  }

  /** Pay of 100.00 a day: both parts in full, for one of 22 days. */
  @Test
  void theWorkBonusStopsAtTheYearsMaximum() {
    Slip whole = day(1, 10_000, Jobs.LEA, SoFar.NOTHING, Status.EMPLOYEE);
    long bonus = line(whole, "bonus.a") + line(whole, "bonus.b");
    assertTrue(bonus > 200, "a bonus of " + bonus);
    SoFar nearly = new SoFar(List.of(new Carry("bonus.granted", "2026", Money.eur("3593.36"))));
    Slip last = day(1, 10_000, Jobs.LEA, nearly, Status.EMPLOYEE);
    assertEquals(100, line(last, "bonus.a") + line(last, "bonus.b"));
    assertEquals(0, line(last, "bonus.b"));
  }

  @Test
  void whereTheYearsMaximumIsNotKnownItIsSaid() {
    Slip slip =
        People.slip(
            People.facts(Status.EMPLOYEE, "2026-05-11", "2026-05-11", 1, 8, SoFar.NOTHING),
            Jobs.LEA,
            10_000);
    assertTrue(slip.notices().stream().anyMatch(n -> n.code().equals("notice.bonusYear")));
  }

  @Test
  void aContractOverTwoQuartersLeavesItsPartToEach() {
    Slip slip =
        People.slip(
            People.facts(Status.EMPLOYEE, "2026-09-21", "2026-10-09", 15, 114, SoFar.NOTHING),
            Jobs.LEA,
            300_000);
    SoFar left = new SoFar(slip.carries());
    assertEquals(
        300_000,
        left.of("special.base", "2026-Q3").cents() + left.of("special.base", QUARTER).cents());
    assertTrue(left.of("special.base", "2026-Q3").cents() > 0);
  }
}
