package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;

/**
 * A month of a monthly salary and the hours worked beyond the contract's. All in millionths; a
 * month is a twelfth of 52 weeks (CT L3242-1).
 *
 * @param salary EUR for the contract hours
 * @param weeklyHours 35 full time
 * @param extraHours overtime, or complementary hours of a part-timer, in the month
 */
public record FullMonth(long salary, long weeklyHours, long extraHours) {

  private static final long WEEKS = 52;
  private static final long MONTHS = 12;

  public boolean partTime(Law law) {
    return weeklyHours < law.get("work.weeklyHours").exact();
  }

  /** Hours beyond the contract's that the law allows in a month for a part-timer (L3123-20). */
  public boolean tooManyExtraHours(Law law) {
    long most = Exact.times(WEEKS * weeklyHours, law.get("complementary.most").rate());
    return partTime(law)
        && (MONTHS * extraHours > most || year() >= WEEKS * law.get("work.weeklyHours").exact());
  }

  /** The pay of the extra hours: a lower increase on the first, a higher one on the others. */
  public long extraPay(Law law) {
    if (extraHours == 0) {
      return 0;
    }
    boolean part = partTime(law);
    long firstHours =
        part
            ? Exact.times(weeklyHours, law.get("complementary.firstShare").rate())
            : law.get("overtime.firstHours").exact();
    long low = Math.min(MONTHS * extraHours, WEEKS * firstHours);
    long high = MONTHS * extraHours - low;
    String name = part ? "complementary" : "overtime";
    long weighted = raised(law, name + ".first", low) + raised(law, name + ".second", high);
    long divisor = WholeNumbers.divisor(weighted, WEEKS * weeklyHours);
    return Exact.ratio(salary, weighted / divisor, WEEKS * weeklyHours / divisor);
  }

  private static long raised(Law law, String figure, long hours) {
    return Exact.times(hours, Exact.ONE + law.get(figure).rate());
  }

  /** Twelve times the SMIC of the month's hours, the extra ones not increased. */
  public long minimum(Law law) {
    return Exact.times(law.get("smic.hour").exact(), year());
  }

  /** The ceiling of the month, cut to the contract hours of a part-timer (CSS R242-2 I). */
  public long ceiling(Law law) {
    long full = law.get("ceiling.month").exact();
    return partTime(law)
        ? Exact.ratio(full, weeklyHours, law.get("work.weeklyHours").exact())
        : full;
  }

  /** A monthly measure by all hours of the month against a full-timer's. */
  public long byHours(Law law, long monthly) {
    long legal = WEEKS * law.get("work.weeklyHours").exact();
    long divisor = WholeNumbers.divisor(year(), legal);
    return Exact.ratio(monthly, year() / divisor, legal / divisor);
  }

  /** Twelve months of hours like this one's. */
  private long year() {
    return WEEKS * weeklyHours + MONTHS * extraHours;
  }
}
