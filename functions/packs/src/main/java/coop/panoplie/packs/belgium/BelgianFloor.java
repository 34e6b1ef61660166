package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.NotVouched;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.check.Floor;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Portion;
import java.time.LocalDate;

/**
 * The guaranteed minimum wage (RMMMG, CCT 43) for the hours of a job: twelve months over fifty-two
 * weeks of full-time hours, less for the young. Where the reference lacks the amount, a later and
 * higher one serves.
 */
final class BelgianFloor {

  private static final int MONTHS = 12;
  private static final int WEEKS = 52;

  private BelgianFloor() {}

  /**
   * @param born the member's date of birth; absent means an adult
   */
  static Floor of(PackData data, Facts facts, @Nullable LocalDate born) {
    long pay = 0;
    Dated figure = data.on(facts.to()).get("minimum.month");
    for (Portion part : Months.of(facts.from(), facts.to(), facts.days(), facts.hours())) {
      Law law = data.on(part.to());
      Dated minimum = law.get("minimum.month");
      pay += cents(law, month(minimum), part.hours(), share(law, facts.status(), born, part.to()));
      figure = minimum.missing() ? minimum : figure;
    }
    return new Floor(Money.ofCents(pay), figure);
  }

  private static long month(Dated minimum) {
    if (!minimum.missing()) {
      return minimum.cents();
    }
    Long most = minimum.atMost();
    if (most == null) {
      throw new NotVouched(minimum);
    }
    return Exact.toCents(most);
  }

  /** The part of the minimum the young are due; students under 21 have their own. */
  private static long share(
      Law law, @Nullable Status status, @Nullable LocalDate born, LocalDate on) {
    if (born == null) {
      return Exact.ONE;
    }
    String figure = status == Status.STUDENT ? "minimum.student" : "minimum.young";
    return law.get(figure).slice(Exact.ofWhole(age(born, on)))[1] / 100;
  }

  private static int age(LocalDate born, LocalDate on) {
    int years = on.getYear() - born.getYear();
    return Math.max(0, born.plusYears(years).isAfter(on) ? years - 1 : years);
  }

  /** Up to the next cent: a minimum is not rounded away. */
  private static long cents(Law law, long month, long hours, long share) {
    long weekly = law.get("work.weeklyHours").exact();
    long top = Math.multiplyExact(Math.multiplyExact(month * MONTHS, hours / 10_000), share);
    long bottom = Math.multiplyExact(weekly / 10_000 * WEEKS, Exact.ONE);
    return top / bottom + (top % bottom == 0 ? 0 : 1);
  }
}
