package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.france.France;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** From the client's price to the net. */
class BreakdownTest {

  static final Pack BELGIUM = Belgium.of(TestData.BELGIUM);
  static final Pack FRANCE = France.of(TestData.FRANCE);

  private static final LocalDate FIRST = IsoDate.of("2025-02-03");

  static Breakdown accepted(Pack pack, Content content, Profile member) {
    return assertInstanceOf(Decision.Accepted.class, pack.breakdown(content, member)).value()
            instanceof Breakdown breakdown
        ? breakdown
        : null;
  }

  @Test
  void twoEveningsInBrussels() {
    Totals totals = accepted(BELGIUM, Jobs.concert("1250.00"), Jobs.LEA).totals();
    assertEquals(Money.eur("81.25"), totals.contribution());
    assertEquals(Money.eur("75.00"), totals.vat());
    assertEquals(Money.eur("797.29"), totals.gross());
    assertEquals(Money.eur("684.75"), totals.net());
  }

  @Test
  void payIsPromisedSevenWorkingDaysAfterTheWork() {
    // Christmas, New Year and two week-ends lie between
    assertEquals(
        IsoDate.of("2027-01-04"), accepted(BELGIUM, Jobs.concert("1250"), Jobs.LEA).payOn());
  }

  @Test
  void twoDaysInLyon() {
    Breakdown breakdown = accepted(FRANCE, Jobs.lesson("1800.00"), Jobs.HUGO);
    assertEquals(Money.eur("153.00"), breakdown.totals().contribution());
    assertEquals(Money.eur("945.08"), amount(breakdown, "pay.base"));
    assertEquals(Money.eur("94.51"), amount(breakdown, "pay.precarity"));
    assertEquals(Money.eur("103.96"), amount(breakdown, "pay.leave"));
    assertEquals(Money.eur("913.98"), breakdown.totals().net());
  }

  @Test
  void whatIsNotSureIsSaid() {
    Breakdown breakdown = accepted(BELGIUM, Jobs.concert("4000"), Jobs.LEA);
    Line tax = line(breakdown, "tax.withholding");
    assertEquals(Certainty.PROVISIONAL, tax.certainty());
    assertTrue(tax.origin().note() != null && !tax.origin().note().fr().isBlank());
    assertEquals(Certainty.PROVISIONAL, line(breakdown, "net").certainty());
    assertEquals(Certainty.EXACT, line(breakdown, "onss.employee").certainty());
    assertTrue(breakdown.notices().stream().anyMatch(n -> n.code().equals("notice.withholding")));
  }

  @Test
  void januaryOf2025IsRefusedWhereItsBonusMattersForItWasNotFound() {
    Content job = belgian("2025-01-13", "2025-01-14", 2, "15.2", "350");
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(Decision.Rejected.class, BELGIUM.breakdown(job, Jobs.LEA));
    assertEquals("figure.notFound", no.reasons().getFirst().code());
  }

  @Test
  void outsideTheRangeIsRefused() {
    Content job = belgian("2027-01-04", "2027-01-05", 2, "15.2", "900");
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(Decision.Rejected.class, BELGIUM.breakdown(job, Jobs.LEA));
    assertEquals("/work/from", no.reasons().getFirst().pointer());
    assertEquals("period.outside", no.reasons().getFirst().code());
  }

  @Test
  void aJobOverTwoMonthsFollowsTheLawOfEach() {
    Content job =
        Jobs.job(
            Country.FR,
            Jobs.ATELIERS,
            Nature.SERVICE,
            "2026-05-25",
            "2026-06-05",
            10,
            "70",
            "4000");
    Breakdown breakdown = accepted(FRANCE, job, Jobs.HUGO);
    assertTrue(breakdown.notices().stream().anyMatch(n -> n.code().equals("notice.months")));
    sumsUp(breakdown);
  }

  @Property(tries = 150)
  void belgianLinesSumToTheirTotals(
      @ForAll @LongRange(min = 10_000, max = 3_000_000) long cents,
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 1, max = 45) int length) {
    sumsUp(accepted(BELGIUM, some(Country.BE, cents, start, length), Jobs.LEA));
  }

  @Property(tries = 150)
  void frenchLinesSumToTheirTotals(
      @ForAll @LongRange(min = 10_000, max = 3_000_000) long cents,
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 1, max = 45) int length) {
    sumsUp(accepted(FRANCE, some(Country.FR, cents, start, length), Jobs.HUGO));
  }

  /** Days up to the length, seven hours and a half each. */
  private static Content some(Country country, long cents, int start, int length) {
    LocalDate from = FIRST.plusDays(start);
    String hours = Integer.toString(length * 15 / 2);
    return Jobs.job(
        country,
        country == Country.BE ? Jobs.THEATRE : Jobs.ATELIERS,
        Nature.SERVICE,
        from.toString(),
        from.plusDays(length - 1L).toString(),
        length,
        hours,
        Money.ofCents(cents).toString());
  }

  static Content belgian(String from, String to, int days, String hours, String price) {
    return Jobs.job(Country.BE, Jobs.THEATRE, Nature.PERFORMANCE, from, to, days, hours, price);
  }

  private static void sumsUp(Breakdown breakdown) {
    Totals totals = breakdown.totals();
    assertEquals(
        totals.gross(),
        totals
            .price()
            .plus(sum(breakdown, Group.CONTRIBUTION))
            .plus(sum(breakdown, Group.EMPLOYER)));
    assertEquals(totals.gross(), sum(breakdown, Group.PAY));
    assertEquals(
        totals.net(),
        totals.gross().plus(sum(breakdown, Group.EMPLOYEE)).plus(sum(breakdown, Group.TAX)));
    assertEquals(totals.net(), sum(breakdown, Group.NET));
    assertEquals(
        totals.price(),
        totals
            .contribution()
            .plus(totals.employerContributions())
            .plus(totals.gross())
            .plus(totals.leftInActivity()));
    assertFalse(totals.leftInActivity().isNegative());
    assertFalse(totals.net().isNegative());
  }

  private static Money sum(Breakdown breakdown, Group group) {
    Money sum = Money.ZERO;
    for (Line line : breakdown.lines()) {
      if (line.group() == group && line.certainty() != Certainty.POOLED) {
        sum = sum.plus(line.amount());
      }
    }
    return sum;
  }

  static Line line(Breakdown breakdown, String id) {
    return breakdown.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  private static Money amount(Breakdown breakdown, String id) {
    return line(breakdown, id).amount();
  }
}
