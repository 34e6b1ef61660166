package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.pay.Months;
import java.time.LocalDate;

/** The daily ceiling of performers engaged for less than five days: so many times the hour's. */
final class ShortEngagement {

  private final boolean performers;
  private final Dated days;
  private final Dated hours;
  private final Dated month;
  private final Dated yearHours;

  ShortEngagement(Figures law) {
    performers = law.scheme() == Scheme.PERFORMER;
    days = law.apart("performers.shortDays");
    hours = law.apart("performers.ceilingHours");
    month = law.apart("ceiling.month");
    yearHours = law.apart("ceiling.yearHours");
  }

  boolean applies(LocalDate from, LocalDate to) {
    return performers && Months.days(from, to) < days.whole();
  }

  /** The ceiling of so many days; the ceiling of an hour is whole euros (CSS D242-19). */
  long ceiling(int worked) {
    long hour = Rounding.EURO_HALF_UP.quotient(month.exact() * 12, yearHours.exact());
    return Math.multiplyExact(hour, hours.whole()) * worked;
  }

  /** For a case that tells the days alone. */
  long ceilingOr(long otherwise, long worked) {
    return performers && worked > 0 && worked < days.exact()
        ? ceiling(Math.toIntExact(worked / Exact.ONE))
        : otherwise;
  }
}
