package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.PackData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes what the money needs out of a declaration, or says what is missing or impossible. */
public final class FactsReader {

  private static final long HUNDREDTH = 10_000;
  private static final long DAY_HOURS = 24;

  private final PackData data;

  /** Most declarations are refused nothing. */
  private List<Refusal> refusals = List.of();

  private FactsReader(PackData data) {
    this.data = data;
  }

  public static Decision<Facts> read(PackData data, Asked asked) {
    return new FactsReader(data).read(asked);
  }

  private Decision<Facts> read(Asked asked) {
    LocalDate from = need("/work/from", "missing.from", asked.from());
    LocalDate to = need("/work/to", "missing.to", asked.to());
    Integer days = need("/work/days", "missing.days", asked.days());
    Long hours = need("/work/hours", "missing.hours", asked.hours());
    var price = need("/price", "missing.price", asked.price());
    var kind = need("/client/kind", "missing.kind", asked.clientKind());
    var nature = need("/mission/nature", "missing.nature", asked.nature());
    if (asked.country() == null) {
      refuse("/country", "missing.country");
    } else if (asked.country() != data.country()) {
      refuse("/country", "country.other");
    }
    if (from != null && to != null) {
      period(from, to);
    }
    if (days != null && days < 1) {
      refuse("/work/days", "days.none");
    }
    if (hours != null && (hours <= 0 || hours % HUNDREDTH != 0)) {
      refuse("/work/hours", "hours.none");
    } else if (hours != null && from != null && to != null && beyond(hours, from, to)) {
      refuse("/work/hours", "hours.impossible");
    }
    if (price != null && !price.isPositive()) {
      refuse("/price", "price.none");
    } else if (price != null && price.compareTo(data.priceMax()) > 0) {
      refuse("/price", "price.absurd");
    }
    long overtime = asked.overtime() == null ? 0 : asked.overtime();
    if (overtime < 0 || overtime % HUNDREDTH != 0 || hours != null && overtime > hours) {
      refuse("/work/overtime", "overtime.wrong");
    } else if (overtime > 0 && !data.has("overtime.first")) {
      refuse("/work/overtime", "overtime.other");
    }
    if (asked.income().charges() < 0) {
      refuse("/income/charges", "charges.negative");
    }
    if (asked.status() != null && unknown(asked.status())) {
      refuse("/mission/status", "status.other");
    }
    if (!refusals.isEmpty()
        || from == null
        || to == null
        || days == null
        || hours == null
        || price == null
        || kind == null
        || nature == null) {
      return Decision.rejected(refusals);
    }
    return Decision.accepted(
        new Facts(
            data.country(),
            from,
            to,
            days,
            hours,
            price,
            kind,
            orHome(asked.clientCountry()),
            asked.clientVat(),
            nature,
            orHome(asked.placeCountry()),
            asked.status(),
            asked.soFar(),
            asked.income(),
            overtime));
  }

  /** A pack that says it has no others names the statuses it has. */
  private boolean unknown(Status status) {
    return data.textIfAny("status.other") != null
        && data.textIfAny("status." + status.name()) == null;
  }

  private void period(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      refuse("/work/to", "period.backwards");
    } else if (!data.info().covers(from)) {
      refuse("/work/from", "period.outside");
    } else if (!data.info().covers(to)) {
      refuse("/work/to", "period.outside");
    }
  }

  /** Whether there are more hours than these days have: a slip, which no formula could bear. */
  private static boolean beyond(long hours, LocalDate from, LocalDate to) {
    long days = Months.days(from, to);
    return days > 0 && hours > Exact.ofWhole(DAY_HOURS * days);
  }

  private String orHome(@Nullable String country) {
    return country == null || country.isEmpty() ? data.country().name() : country;
  }

  private <T> @Nullable T need(String pointer, String code, @Nullable T value) {
    if (value == null) {
      refuse(pointer, code);
    }
    return value;
  }

  private void refuse(String pointer, String code) {
    refusals = refusals.isEmpty() ? new ArrayList<>() : refusals;
    refusals.add(Refusal.of(pointer, code, Sentences.of(data, code)));
  }
}
