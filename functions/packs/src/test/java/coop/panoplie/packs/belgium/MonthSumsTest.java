package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.explain.Explainer;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Pricing;
import coop.panoplie.packs.pay.Slip;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Work bonus and tax are those of the month, the structural reduction that of the quarter. */
class MonthSumsTest {

  private static final SoFar NOTHING = SoFar.NOTHING;
  private static final Profile ALONE = People.member(new Household(Scale.I, 0), null);

  /** From a day of October 2026 on; that month has 22 weekdays and the 5th is a Monday. */
  private static Slip slip(
      Profile who, Status status, int day, int days, long hours, long pay, SoFar soFar) {
    String from = "2026-10-%02d".formatted(day);
    String to = "2026-10-%02d".formatted(day + days - 1);
    return People.slip(People.facts(status, from, to, days, hours, soFar), who, pay);
  }

  private static Facts facts(int days, SoFar soFar) {
    return People.facts(
        Status.EMPLOYEE, "2026-10-19", "2026-10-" + (18 + days), days, 8L * days, soFar);
  }

  private static Slip day(int day, long pay, SoFar soFar) {
    return slip(ALONE, Status.EMPLOYEE, day, 1, 8, pay, soFar);
  }

  private static SoFar after(Slip... slips) {
    SoFar soFar = NOTHING;
    for (Slip slip : slips) {
      soFar = People.and(soFar, slip.carries());
    }
    return soFar;
  }

  private static Map<String, Long> sums(SoFar soFar) {
    Map<String, Long> sums = new TreeMap<>();
    for (Carry carry : soFar.carries()) {
      sums.merge(carry.key() + " " + carry.period(), carry.amount().cents(), Long::sum);
    }
    sums.values().removeIf(cents -> cents == 0);
    return sums;
  }

  private static long cents(Slip slip, String id) {
    return slip.lines().stream().filter(l -> l.id().equals(id)).mapToLong(Line::cents).sum();
  }

  /**
   * Contracts that follow each other pay and leave what one contract of their sum would. Pay is in
   * quarters of a euro, of which 108 % is whole cents: that base is rounded by contract.
   */
  @Property(tries = 500)
  void contractsOfOneMonthPayWhatOneWould(
      @ForAll @Size(min = 2, max = 10) List<@LongRange(min = 320, max = 2_400) Long> quarters,
      @ForAll @IntRange(min = 2, max = 9) int hours,
      @ForAll boolean artist) {
    Status status = artist ? Status.ARTIST : Status.EMPLOYEE;
    SoFar soFar = NOTHING;
    long pay = 0;
    long net = 0;
    for (int i = 0; i < quarters.size(); i++) {
      long part = 25 * quarters.get(i);
      Slip one = slip(ALONE, status, 5 + i, 1, hours, part, soFar);
      soFar = People.and(soFar, one.carries());
      pay += part;
      net += one.net();
    }
    int days = quarters.size();
    Slip whole = slip(ALONE, status, 5, days, (long) hours * days, pay, NOTHING);
    assertEquals(sums(after(whole)), sums(soFar));
    assertEquals(whole.net(), net);
  }

  /** Whatever the household becomes in between, nobody is paid less than nothing. */
  @Property(tries = 500)
  void aChangeOfHouseholdNeverTakesMoreThanThePay(
      @ForAll @LongRange(min = 5_000, max = 900_000) long first,
      @ForAll @LongRange(min = 5_000, max = 900_000) long second,
      @ForAll @IntRange(min = 0, max = 8) int children,
      @ForAll boolean less) {
    Profile family = People.member(new Household(Scale.II, children), null);
    Slip earlier = slip(less ? family : ALONE, Status.EMPLOYEE, 5, 10, 80, first, NOTHING);
    Slip later = slip(less ? ALONE : family, Status.EMPLOYEE, 19, 1, 8, second, after(earlier));
    assertTrue(later.net() >= 0, () -> "net of " + later.net());
  }

  /** What cannot be withheld is said, and is what the next contract bears. */
  @Test
  void whatTheMonthsTaxStillWaitsForIsSaid() {
    Profile family = People.member(new Household(Scale.II, 6), null);
    Slip first = slip(family, Status.EMPLOYEE, 5, 10, 80, 300_000, NOTHING);
    Slip small = slip(ALONE, Status.EMPLOYEE, 19, 1, 8, 12_000, after(first));
    assertEquals(0, small.net());
    String why = new Explainer(TestData.BELGIUM).of(People.line(small, "tax.withholding")).en();
    assertTrue(why.contains("this contract leaves only €"), why);
    Slip next = slip(ALONE, Status.EMPLOYEE, 20, 1, 8, 900_000, after(first, small));
    Slip together = slip(ALONE, Status.EMPLOYEE, 19, 2, 16, 912_000, after(first));
    assertEquals(
        cents(together, "tax.withholding"),
        cents(small, "tax.withholding") + cents(next, "tax.withholding"));
  }

  /** A net that is aimed for comes out, whatever the month's earlier contract was granted. */
  @Property(tries = 300)
  void anAimedNetIsReachedAfterAnEarlierContract(
      @ForAll @LongRange(min = 50_000, max = 400_000) long first,
      @ForAll @IntRange(min = 1, max = 12) int firstDays,
      @ForAll @LongRange(min = 7_000, max = 60_000) long netOfADay,
      @ForAll @IntRange(min = 1, max = 5) int days) {
    long net = netOfADay * days;
    Slip earlier = slip(ALONE, Status.EMPLOYEE, 1, firstDays, 8L * firstDays, first, NOTHING);
    Facts facts = facts(days, after(earlier));
    Payroll payroll = People.PACK.payroll(facts, ALONE);
    Pricing pricing = new Pricing(People.PACK.contribution(facts), payroll);
    long price = pricing.priceForNet(net, 10 * net + 100_000);
    long paid = payroll.net(pricing.payFor(price));
    assertTrue(paid >= net && paid - net <= 30, () -> "aimed for " + net + ", got " + paid);
  }

  /** A day of 100.00 has both parts; 600.00 for a second makes 350.00 a day, which has none. */
  @Test
  void aBonusThatADearerDayUndoesIsTakenBackAndSaid() {
    Slip cheap = day(5, 10_000, NOTHING);
    long granted = cents(cheap, "bonus.a") + cents(cheap, "bonus.b");
    assertTrue(granted > 0);
    Slip dear = day(6, 60_000, after(cheap));
    assertEquals(-granted, cents(dear, "bonus.a") + cents(dear, "bonus.b"));
    String why = new Explainer(TestData.BELGIUM).of(People.line(dear, "bonus.a")).en();
    assertTrue(dear.notices().stream().anyMatch(n -> n.code().equals("notice.sameMonth")));
    assertTrue(cheap.notices().stream().noneMatch(n -> n.code().equals("notice.sameMonth")));
    assertTrue(why.contains("Your earlier contracts already counted for €6.38"), why);
  }

  /** The second half of a month is taxed on the whole of it, exactly and no more provisionally. */
  @Test
  void aMonthFilledByTwoContractsIsAWholeMonth() {
    Slip half = slip(ALONE, Status.EMPLOYEE, 1, 11, 88, 150_000, NOTHING);
    Slip rest = slip(ALONE, Status.EMPLOYEE, 16, 11, 88, 150_000, after(half));
    Slip month = slip(ALONE, Status.EMPLOYEE, 1, 22, 176, 300_000, NOTHING);
    assertEquals(
        cents(month, "tax.month"), cents(half, "tax.withholding") + cents(rest, "tax.month"));
    assertTrue(half.notices().stream().anyMatch(n -> n.code().equals("notice.withholding")));
    assertTrue(rest.notices().stream().noneMatch(n -> n.code().equals("notice.withholding")));
  }

  /** 24 hours in three weeks are too little for a reduction; with 152 more they have theirs. */
  @Test
  void theReductionOfAQuarterLooksAtAllItsContracts() {
    Slip few = slip(ALONE, Status.EMPLOYEE, 5, 19, 24, 45_000, NOTHING);
    assertEquals(0, cents(few, "structural.reduction"));
    Slip many = slip(ALONE, Status.EMPLOYEE, 5, 19, 152, 285_000, after(few));
    Slip alone = slip(ALONE, Status.EMPLOYEE, 5, 19, 152, 285_000, NOTHING);
    assertTrue(cents(many, "structural.reduction") > cents(alone, "structural.reduction"));
    String why = new Explainer(TestData.BELGIUM).of(People.line(many, "structural.reduction")).en();
    assertTrue(why.startsWith("All your contracts of the quarter together"), why);
  }

  @Test
  void anotherMonthStartsAgain() {
    Slip november =
        People.slip(
            People.facts(Status.EMPLOYEE, "2026-11-05", "2026-11-05", 1, 8, NOTHING),
            ALONE,
            60_000);
    Slip alone = day(5, 10_000, NOTHING);
    Slip after = day(5, 10_000, after(november));
    assertEquals(cents(alone, "bonus.b"), cents(after, "bonus.b"));
    assertEquals(cents(alone, "tax.withholding"), cents(after, "tax.withholding"));
  }
}
