package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.declaration.Client.Kind;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.check.CountryRules;
import coop.panoplie.packs.pay.BreakdownMaker;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import java.math.BigDecimal;
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
    assertTrue(
        payroll.cost(Money.ofCents(cents + more)).compareTo(payroll.cost(Money.ofCents(cents)))
            >= 0);
  }

  @Property(tries = 200)
  void noLargerPayFitsTheBudget(
      @ForAll boolean belgian,
      @ForAll @LongRange(min = 5_000, max = 2_000_000) long price,
      @ForAll @IntRange(max = 600) int start) {
    Facts facts = facts(belgian, price, start, 1);
    BreakdownMaker maker = maker(belgian, facts);
    Payroll payroll = payroll(belgian, facts);
    Money pay = maker.pay(payroll);
    Money budget = facts.price().minus(maker.contribution());
    assertTrue(payroll.cost(pay).compareTo(budget) <= 0);
    assertTrue(payroll.cost(pay.plus(Money.ofCents(1))).compareTo(budget) > 0);
  }

  @Property(tries = 150)
  void thePriceForAPayGivesThatPayBack(
      @ForAll boolean belgian,
      @ForAll @LongRange(min = 3_000, max = 800_000) long cents,
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    Facts facts = facts(belgian, 100, start, days);
    Money pay = Money.ofCents(cents);
    Money price = maker(belgian, facts).priceFor(payroll(belgian, facts).cost(pay));
    Facts paid = facts(belgian, price.cents(), start, days);
    Money found = maker(belgian, paid).pay(payroll(belgian, paid));
    long difference = found.minus(pay).cents();
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

  private static BreakdownMaker maker(boolean belgian, Facts facts) {
    return new BreakdownMaker(belgian ? TestData.BELGIUM : TestData.FRANCE, facts);
  }

  private static Facts facts(boolean belgian, long price, int start, int days) {
    LocalDate from = FIRST.plusDays(start);
    String home = belgian ? "BE" : "FR";
    return new Facts(
        belgian ? Country.BE : Country.FR,
        from,
        from.plusDays(days - 1L),
        days,
        BigDecimal.valueOf(days * 7L),
        Money.ofCents(price),
        Kind.COMPANY,
        home,
        null,
        Nature.SERVICE,
        home);
  }
}
