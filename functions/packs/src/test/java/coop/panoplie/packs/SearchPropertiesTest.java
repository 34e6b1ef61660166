package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Client.Kind;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.check.CountryRules;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Income;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Pricing;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The search for the gross: bounded, tight, and true in the other direction. */
class SearchPropertiesTest {

  private static final LocalDate FIRST = IsoDate.of("2025-02-03");

  @Property(tries = 200)
  void moreGrossNeverCostsLess(
      @ForAll boolean belgian,
      @ForAll @LongRange(min = 100, max = 900_000) long cents,
      @ForAll @LongRange(min = 1, max = 5_000) long more,
      @ForAll @IntRange(max = 600) int start) {
    Payroll payroll = payroll(belgian, facts(belgian, 100_000, start, 3));
    assertTrue(payroll.cost(cents + more) >= payroll.cost(cents));
  }

  @Property(tries = 200)
  void noLargerPayFitsTheBudget(
      @ForAll boolean belgian,
      @ForAll @LongRange(min = 5_000, max = 2_000_000) long price,
      @ForAll @IntRange(max = 600) int start) {
    Facts facts = facts(belgian, price, start, 1);
    Payroll payroll = payroll(belgian, facts);
    Pricing pricing = pricing(belgian, facts);
    long pay = pricing.payFor(price);
    assertTrue(payroll.cost(pay) <= pricing.budget(price));
    assertTrue(payroll.cost(pay + 1) > pricing.budget(price));
  }

  @Property(tries = 150)
  void thePriceForAPayGivesThatPayBack(
      @ForAll boolean belgian,
      @ForAll @LongRange(min = 3_000, max = 800_000) long cents,
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    Facts facts = facts(belgian, 100, start, days);
    long price = pricing(belgian, facts).priceForPay(cents);
    Facts paid = facts(belgian, price, start, days);
    long difference = pricing(belgian, paid).payFor(price) - cents;
    // the price moves by whole cents; over several months sharing may shift a few
    assertTrue(Math.abs(difference) <= (paid.severalMonths() ? 5 : 1), difference + " cents");
    if (!paid.severalMonths()) {
      assertEquals(1, Long.signum(difference + 1));
    }
  }

  private static CountryRules rules(boolean belgian) {
    return (CountryRules) (belgian ? BreakdownTest.BELGIUM : BreakdownTest.FRANCE);
  }

  private static Payroll payroll(boolean belgian, Facts facts) {
    Profile member = belgian ? Jobs.LEA : Jobs.HUGO;
    return rules(belgian).payroll(facts, member);
  }

  private static Pricing pricing(boolean belgian, Facts facts) {
    return new Pricing(rules(belgian).contribution(facts), payroll(belgian, facts));
  }

  private static Facts facts(boolean belgian, long price, int start, int days) {
    LocalDate from = FIRST.plusDays(start);
    String home = belgian ? "BE" : "FR";
    return new Facts(
        belgian ? Country.BE : Country.FR,
        from,
        from.plusDays(days - 1L),
        days,
        Exact.ofWhole(days * 7L),
        Money.ofCents(price),
        Kind.COMPANY,
        home,
        null,
        Nature.SERVICE,
        home,
        null,
        SoFar.NOTHING,
        Income.SALE);
  }
}
