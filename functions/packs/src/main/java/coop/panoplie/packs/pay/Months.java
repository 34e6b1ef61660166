package coop.panoplie.packs.pay;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Shares;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A contract cut into calendar months. The declaration does not say which days were worked, so days
 * and hours are shared by the weekdays each month offers (all days when there are none).
 */
public final class Months {

  private Months() {}

  public static List<Portion> of(LocalDate from, LocalDate to, int days, BigDecimal hours) {
    List<LocalDate> starts = new ArrayList<>();
    List<BigDecimal> weights = new ArrayList<>();
    for (LocalDate start = from; !start.isAfter(to); start = next(start)) {
      starts.add(start);
      weights.add(BigDecimal.valueOf(weight(start, last(start, to))));
    }
    List<Money> dayShares = Shares.split(Money.ofCents(days), weights);
    List<Money> hourShares =
        Shares.split(Money.ofCents(hours.movePointRight(2).longValueExact()), weights);
    List<Portion> portions = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Money share = hourShares.get(i);
      if (!share.isZero()) {
        portions.add(
            new Portion(
                starts.get(i),
                last(starts.get(i), to),
                (int) dayShares.get(i).cents(),
                share.decimal()));
      }
    }
    return portions;
  }

  /** An amount shared over the months by their hours. */
  public static List<Money> share(Money whole, List<Portion> portions) {
    if (portions.size() == 1) {
      return List.of(whole);
    }
    return Shares.split(whole, portions.stream().map(Portion::hours).toList());
  }

  private static LocalDate next(LocalDate date) {
    return date.withDayOfMonth(date.lengthOfMonth()).plusDays(1);
  }

  private static LocalDate last(LocalDate start, LocalDate to) {
    LocalDate end = start.withDayOfMonth(start.lengthOfMonth());
    return end.isAfter(to) ? to : end;
  }

  /** Weekdays count a thousand times a weekend day: that one only matters when alone. */
  private static long weight(LocalDate from, LocalDate to) {
    long weight = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      weight += day.getDayOfWeek().getValue() <= 5 ? 1000 : 1;
    }
    return weight;
  }
}
