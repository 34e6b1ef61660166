package coop.panoplie.packs;

import static coop.panoplie.packs.BreakdownTest.line;
import static coop.panoplie.packs.Scales.ASTROLABE;
import static coop.panoplie.packs.Scales.CHARGED;
import static coop.panoplie.packs.Scales.COOPANAME;
import static coop.panoplie.packs.Scales.FUNDED;
import static coop.panoplie.packs.Scales.SMART;
import static coop.panoplie.packs.Scales.SMART_FRANCE;
import static coop.panoplie.packs.Scales.accepted;
import static coop.panoplie.packs.Scales.belgian;
import static coop.panoplie.packs.Scales.explained;
import static coop.panoplie.packs.Scales.french;
import static coop.panoplie.packs.Scales.job;
import static coop.panoplie.packs.Scales.kept;
import static coop.panoplie.packs.Scales.lesson;
import static coop.panoplie.packs.Scales.refusal;
import static coop.panoplie.packs.Scales.sumsUp;
import static coop.panoplie.packs.Scales.turnover;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.explain.Explainer;
import coop.panoplie.packs.pay.Income;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What the cooperative keeps, by the scales of cooperatives that publish theirs. */
class ContributionTest {

  @Test
  void ourDefaultsAreSixAndAHalfAndEightAndAHalfPercentOfThePrice() {
    assertEquals(Money.eur("81.25"), kept(belgian("1250", Income.SALE)));
    assertEquals(Money.eur("153.00"), kept(french(SMART_FRANCE, "1800", Income.SALE)));
    assertEquals(List.of(), french(SMART_FRANCE, "1800", Income.SALE).carries());
  }

  @Test
  void directChargesComeOffThePayButNotOffAContributionOnThePrice() {
    Breakdown breakdown = belgian("1250", CHARGED);
    assertEquals(Money.eur("81.25"), kept(breakdown));
    assertEquals(Money.eur("-400.00"), line(breakdown, "activity.charges").amount());
    assertEquals(Money.eur("768.75"), breakdown.totals().payBudget());
    sumsUp(breakdown);
  }

  @Test
  void fundingHasItsOwnPercentage() {
    Breakdown breakdown = belgian("1250", FUNDED);
    assertEquals(Money.eur("-81.25"), line(breakdown, "cooperative.funding").amount());
    assertEquals("funding.unknown", refusal(SMART_FRANCE, "1800", FUNDED));
  }

  @Test
  void coopanameTakesAShareOfTheMarginAndThirtyEurosAMonth() {
    Breakdown breakdown = french(COOPANAME, "1800", CHARGED);
    Line share = line(breakdown, "cooperative.contribution");
    assertEquals(Money.eur("1400.00"), share.base());
    assertEquals(Money.eur("-189.00"), share.amount());
    assertEquals(Money.eur("-30.00"), line(breakdown, "cooperative.monthly").amount());
    assertEquals(Money.eur("219.00"), kept(breakdown));
    assertEquals(
        "The price of €1,800.00 less €400.00 of direct charges makes €1,400.00; 13.5% of it makes"
            + " €189.00.",
        explained(COOPANAME, breakdown, "cooperative.contribution"));
    assertEquals(
        List.of(new Carry("contribution.monthly", "2026-12", Money.eur("30"))),
        breakdown.carries());
    sumsUp(breakdown);
  }

  @Test
  void theMonthPaysItsThirtyEurosOnce() {
    SoFar once = new SoFar(french(COOPANAME, "1800", Income.SALE).carries());
    Breakdown second = accepted(COOPANAME, lesson("900"), once, Income.SALE, null);
    assertEquals(Money.eur("121.50"), kept(second));
    assertTrue(second.lines().stream().noneMatch(l -> l.id().equals("cooperative.monthly")));
  }

  @Test
  void twoMonthsOfWorkPayTwice() {
    Content job = job("2026-11-23", "2026-12-04", 10, "70", "4000");
    Breakdown breakdown = accepted(COOPANAME, job, SoFar.NOTHING, Income.SALE, null);
    assertEquals(Money.eur("-60.00"), line(breakdown, "cooperative.monthly").amount());
    assertEquals(
        List.of("2026-11", "2026-12"), breakdown.carries().stream().map(Carry::period).toList());
  }

  @Test
  void whatAPriceCannotBearWaitsForTheNextJobOfTheMonth() {
    Income nearly = new Income(false, 177_000, false);
    Breakdown first = french(COOPANAME, "1800", nearly);
    assertEquals(Money.eur("-25.95"), line(first, "cooperative.monthly").amount());
    assertEquals(Money.eur("0.00"), first.totals().net());
    Breakdown second =
        accepted(COOPANAME, lesson("900"), new SoFar(first.carries()), Income.SALE, null);
    assertEquals(Money.eur("-4.05"), line(second, "cooperative.monthly").amount());
  }

  @Test
  void holdersOfAMinimumBenefitPayNoFixedAmount() {
    Breakdown breakdown = french(COOPANAME, "1800", new Income(false, 40_000, true));
    assertEquals(Money.eur("189.00"), kept(breakdown));
    // elsewhere no such exemption was voted, and there is nothing to exempt from
    assertEquals(
        Money.eur("153.00"), kept(french(SMART_FRANCE, "1800", new Income(false, 0, true))));
  }

  @Test
  void chargesAboveThePriceAreRefused() {
    assertEquals("charges.tooHigh", refusal(COOPANAME, "1800", new Income(false, 180_001, false)));
  }

  @Test
  void aWishedGrossFindsThePriceThatBearsChargesAndContribution() {
    Breakdown aimed =
        accepted(
            COOPANAME,
            lesson("1"),
            SoFar.NOTHING,
            CHARGED,
            new Aim(Aim.Kind.GROSS, Money.eur("1000")));
    // the lowest price that bears it may leave room for a cent more
    assertTrue(aimed.totals().gross().compareTo(Money.eur("1000")) >= 0);
    assertTrue(aimed.totals().gross().compareTo(Money.eur("1000.02")) <= 0);
    assertEquals(Money.eur("-400.00"), line(aimed, "activity.charges").amount());
    sumsUp(aimed);
  }

  @Test
  void astrolabeCrossesABracketInMidInvoice() {
    SoFar before = turnover("39500");
    Breakdown breakdown = accepted(ASTROLABE, lesson("1800"), before, Income.SALE, null);
    Line share = line(breakdown, "cooperative.brackets");
    // 500 at 11 % and 1,300 at 10 %
    assertEquals(Money.eur("-185.00"), share.amount());
    assertNull(share.rate());
    assertNull(share.rounding());
    assertEquals(
        "With this job the year goes from €39,500.00 to €41,300.00. By brackets it owes €4,530.00"
            + " in all, and already owed €4,345.00: the difference is €185.00.",
        explained(ASTROLABE, breakdown, "cooperative.brackets"));
    sumsUp(breakdown);
  }

  @Test
  void ninetyThousandOweNineThousandThreeHundred() {
    Breakdown whole = accepted(ASTROLABE, lesson("90000"), SoFar.NOTHING, Income.SALE, null);
    assertEquals(Money.eur("9300.00"), kept(whole));
    assertEquals(
        List.of(
            new Carry("contribution.base", "2026", Money.eur("90000")),
            new Carry("contribution.kept", "2026", Money.eur("9300"))),
        whole.carries());
  }

  /** Odd cents and any order: the year owes the same to the cent. */
  @Property(tries = 40)
  void andTheSameHoweverTheyAreSplit(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 10_000, max = 2_500_033) Long> prices) {
    List<Long> all = new ArrayList<>(prices);
    long sum = prices.stream().mapToLong(Long::longValue).sum();
    if (sum > 9_000_000 - 10_000) {
      return;
    }
    all.add(9_000_000 - sum);
    List<Carry> carries = new ArrayList<>();
    Money kept = Money.ZERO;
    for (long price : all) {
      Breakdown breakdown =
          accepted(
              ASTROLABE,
              lesson(Money.ofCents(price).toString()),
              new SoFar(carries),
              Income.SALE,
              null);
      kept = kept.plus(kept(breakdown));
      carries.addAll(breakdown.carries());
    }
    assertEquals(Money.eur("9300.00"), kept);
  }

  @Test
  void whatTheYearLacksOfItsMinimumIsSaidAndSettledAtItsEnd() {
    Breakdown first = french(ASTROLABE, "1800", Income.SALE);
    assertTrue(
        first.notices().stream()
            .anyMatch(
                n ->
                    n.code().equals("notice.contributionMinimum")
                        && n.text().en().contains("€1,962.00")));
    List<Line> balance = ASTROLABE.contributionBalance(2026, new SoFar(first.carries()));
    assertEquals(Money.eur("-1962.00"), balance.getFirst().amount());
    assertEquals(
        "The minimum of the year is €2,160.00, the jobs brought in €198.00: €1,962.00 remains.",
        new Explainer(ASTROLABE.data()).of(balance.getFirst()).en());
    Breakdown enough = accepted(ASTROLABE, lesson("1800"), turnover("19700"), Income.SALE, null);
    assertFalse(
        enough.notices().stream().anyMatch(n -> n.code().equals("notice.contributionMinimum")));
    assertEquals(List.of(), ASTROLABE.contributionBalance(2026, turnover("19700")));
    assertEquals(List.of(), SMART.contributionBalance(2026, SoFar.NOTHING));
  }

  @Test
  void lastYearDoesNotCount() {
    SoFar before = new SoFar(List.of(new Carry("contribution.base", "2025", Money.eur("100000"))));
    assertEquals(
        Money.eur("198.00"), kept(accepted(ASTROLABE, lesson("1800"), before, Income.SALE, null)));
  }

  /** Every line of a contribution is named and explained in three languages. */
  @Test
  void everyLineIsExplained() {
    Income funded = new Income(true, 10_000, false);
    for (Breakdown breakdown :
        List.of(
            belgian("1250", funded),
            french(COOPANAME, "1800", CHARGED),
            french(ASTROLABE, "1800", CHARGED))) {
      Explainer explainer = new Explainer(ASTROLABE.data());
      for (Line line : breakdown.lines()) {
        if (line.group() == Group.CONTRIBUTION) {
          var words = explainer.of(line);
          for (String text : List.of(words.fr(), words.nl(), words.en())) {
            assertFalse(text.isBlank() || text.contains("{"), line.id() + ": " + text);
          }
          assertTrue(line.origin().source().length() > 5, line.id());
        }
      }
    }
  }

  /** A year with so much turnover and what it owed. */
}
