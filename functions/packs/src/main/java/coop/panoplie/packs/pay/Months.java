package coop.panoplie.packs.pay;

import coop.panoplie.kernel.money.Shares;
import coop.panoplie.kernel.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A contract cut into calendar months. The declaration does not say which days were worked, so days
 * and hours are shared by the weekdays each month offers (all days when there are none).
 */
public final class Months {

  /** Hours are shared in hundredths, the finest a declaration states. */
  private static final long HUNDREDTH = 10_000;

  private Months() {}

  /**
   * @param hours in millionths, two decimals at most
   */
  public static List<Portion> of(LocalDate from, LocalDate to, int days, long hours) {
    if (same(from, to)) {
      return List.of(new Portion(from, to, days, hours));
    }
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate start = from; !start.isAfter(to); start = next(start)) {
      starts.add(start);
    }
    long[] weights = new long[starts.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(starts.get(i), last(starts.get(i), to));
    }
    long[] dayShares = Shares.split(days, weights);
    long[] hourShares = Shares.split(hours / HUNDREDTH, weights);
    List<Portion> portions = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (hourShares[i] != 0) {
        portions.add(
            new Portion(
                starts.get(i),
                last(starts.get(i), to),
                (int) dayShares[i],
                hourShares[i] * HUNDREDTH));
      }
    }
    return portions;
  }

  /** Whether both days are of one month. */
  public static boolean same(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear() && one.getMonthValue() == other.getMonthValue();
  }

  /** What carries call the month of a day: {@code 2026-11}. */
  public static String name(LocalDate day) {
    return name(day.getYear(), day.getMonthValue());
  }

  /** The same, from 1 to 12. */
  public static String name(int year, int month) {
    return year + (month < 10 ? "-0" : "-") + month;
  }

  /** Calendar days from the first to the last, both counted. */
  public static long days(LocalDate from, LocalDate to) {
    return same(from, to)
        ? to.getDayOfMonth() - from.getDayOfMonth() + 1
        : to.toEpochDay() - from.toEpochDay() + 1;
  }

  /**
   * Shares an amount in cents over the months by their hours.
   *
   * @param shares receives what each month has of it
   */
  public static void share(long whole, List<Portion> portions, long[] shares) {
    if (shares.length == 1) {
      shares[0] = whole;
      return;
    }
    long[] weights = new long[shares.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = portions.get(i).hours() / HUNDREDTH;
    }
    long[] split = Shares.split(whole, weights);
    for (int i = 0; i < split.length; i++) {
      shares[i] = split[i];
    }
  }

  /** The first day of the month after. */
  public static LocalDate next(LocalDate date) {
    return date.withDayOfMonth(date.lengthOfMonth()).plusDays(1);
  }

  private static LocalDate last(LocalDate start, LocalDate to) {
    LocalDate end = start.withDayOfMonth(start.lengthOfMonth());
    return end.isAfter(to) ? to : end;
  }

  /** Weekdays count a thousand times a weekend day: that one only matters when alone. */
  private static long weight(LocalDate from, LocalDate to) {
    int days = to.getDayOfMonth() - from.getDayOfMonth() + 1;
    return 999L * WorkingDays.weekdays(WorkingDays.weekday(from), days) + days;
  }
}
