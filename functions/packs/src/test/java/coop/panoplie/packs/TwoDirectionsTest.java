package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.breakdown.Totals;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.money.Money;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** From the price to the net and back, within a cent or with the reason why not. */
class TwoDirectionsTest {

  private static final Money CENT = Money.ofCents(1);

  @Property(tries = 200)
  void theFoundPriceIsNeverDearerThanOneThatGivesTheSameNet(@ForAll long seed) {
    SomeJob job = SomeJob.of(seed);
    Breakdown there = SumsTest.made(job);
    Breakdown back = aimed(job, Aim.Kind.NET, there.totals().net());
    assertTrue(back.totals().net().compareTo(there.totals().net()) >= 0, "less than wished");
    assertTrue(
        back.totals().price().compareTo(there.totals().price().plus(CENT)) <= 0,
        () -> job.content() + "\n" + there.totals() + "\n" + back.totals());
  }

  @Property(tries = 200)
  void thePriceOfANetIsThePriceItCameFrom(@ForAll long seed) {
    SomeJob job = SomeJob.of(seed);
    Breakdown there = SumsTest.made(job);
    Breakdown back = aimed(job, Aim.Kind.NET, there.totals().net());
    Money apart = there.totals().price().minus(back.totals().price());
    assertTrue(
        within(apart, CENT)
            || restsInTheActivity(there, back)
            || says(back, there)
            || aFallLiesBetween(job, back, there),
        () -> job.content() + "\n" + there.totals() + "\n" + back.totals());
  }

  @Property(tries = 200)
  void noLowerPriceGivesTheWishedNet(@ForAll long seed) {
    SomeJob job = SomeJob.of(seed);
    Money wished = SumsTest.made(job).totals().net();
    Breakdown found = aimed(job, Aim.Kind.NET, wished);
    Breakdown lower = SumsTest.made(job.priced(found.totals().price().minus(CENT)));
    assertTrue(
        lower.totals().net().compareTo(wished) < 0 || says(found, lower),
        () -> job.content() + "\n" + found.totals() + "\n" + lower.totals());
  }

  @Property(tries = 200)
  void aWishedNetIsReachedToTheCentOrTheReasonIsSaid(@ForAll long seed) {
    SomeJob job = SomeJob.of(seed);
    Money wished = Money.ofCents(10_000 + Math.floorMod(seed * 7919, 500_000));
    Breakdown found = aimed(job, Aim.Kind.NET, wished);
    Breakdown plain = SumsTest.made(job.priced(found.totals().price()));
    assertEquals(plain.totals(), found.totals());
    assertTrue(
        found.totals().net().equals(wished) || says(found, plain),
        () -> "wished " + wished + " " + job.content() + "\n" + found.totals());
  }

  @Property(tries = 200)
  void thePriceOfAGrossIsThePriceItCameFrom(@ForAll long seed) {
    SomeJob job = SomeJob.of(seed);
    Breakdown there = SumsTest.made(job);
    Breakdown back = aimed(job, Aim.Kind.GROSS, there.totals().gross());
    assertEquals(there.totals().gross(), back.totals().gross(), () -> job.content().toString());
    Money apart = there.totals().price().minus(back.totals().price());
    assertTrue(
        within(apart, CENT) || restsInTheActivity(there, back) || says(back, there),
        () -> job.content() + "\n" + there.totals() + "\n" + back.totals());
  }

  @Property(tries = 200)
  void moreOfAPriceIsNeverLessGross(@ForAll long seed) {
    SomeJob job = SomeJob.of(seed);
    Breakdown one = SumsTest.made(job);
    Breakdown more =
        SumsTest.made(job.priced(one.totals().price().plus(Money.ofCents(1 + (seed & 1023)))));
    assertTrue(more.totals().gross().compareTo(one.totals().gross()) >= 0);
  }

  private static Breakdown aimed(SomeJob job, Aim.Kind kind, Money amount) {
    Decision<Breakdown> decision =
        job.pack().aim(job.content(), job.member(), SoFar.NOTHING, new Aim(kind, amount));
    return assertInstanceOf(Decision.Accepted.class, decision).value()
            instanceof Breakdown breakdown
        ? breakdown
        : null;
  }

  private static boolean within(Money apart, Money limit) {
    return apart.compareTo(limit) <= 0 && apart.negate().compareTo(limit) <= 0;
  }

  /** What the higher price leaves in the activity, as its own line says, is all that differs. */
  private static boolean restsInTheActivity(Breakdown there, Breakdown back) {
    Totals one = there.totals();
    Totals other = back.totals();
    return one.gross().equals(other.gross())
        && one.payBudget().minus(other.payBudget()).compareTo(one.leftInActivity()) <= 0;
  }

  /**
   * Whether the net rises above both and falls back on the way: a threshold was passed, and the
   * same net is met twice.
   */
  private static boolean aFallLiesBetween(SomeJob job, Breakdown low, Breakdown high) {
    Money goal = low.totals().net().plus(CENT);
    long from = low.totals().price().cents();
    long step = (high.totals().price().cents() - from) / 16;
    for (int i = 1; i < 16; i++) {
      Money price = Money.ofCents(from + i * step);
      if (SumsTest.made(job.priced(price)).totals().net().compareTo(goal) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a notice is given that the plain breakdown does not have. */
  private static boolean says(Breakdown found, Breakdown plain) {
    Set<String> usual = new HashSet<>();
    for (Notice notice : plain.notices()) {
      usual.add(notice.code());
    }
    return found.notices().stream().anyMatch(notice -> !usual.contains(notice.code()));
  }
}
