package coop.panoplie.local.http;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.shell.Packs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Where a request to move the clock leads. */
final class ClockMove {
  /** Legal days begin at midnight; at nine, whatever is due that day can be seen to happen. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private ClockMove() {}

  /**
   * @param workingDays so many of the country's working days later, at the same hour
   * @param to a date, or a moment
   * @throws IllegalArgumentException when the target lies in the past, or none is given
   */
  static Instant target(
      Instant now, @Nullable String workingDays, Country country, @Nullable String to) {
    ZoneId zone = ZoneId.of(country.zone());
    Instant target;
    if (workingDays != null) {
      ZonedDateTime from = now.atZone(zone);
      LocalDate day =
          Packs.of(country).workingDays().after(from.toLocalDate(), Integer.parseInt(workingDays));
      target = day.atTime(from.toLocalTime()).atZone(zone).toInstant();
    } else if (to != null) {
      target =
          to.contains("T")
              ? Instant.parse(to)
              : LocalDate.parse(to).atTime(MORNING).atZone(zone).toInstant();
    } else {
      throw new IllegalArgumentException("say workingDays and country, or to");
    }
    if (target.isBefore(now)) {
      throw new IllegalArgumentException("the clock only moves forward; it is " + now);
    }
    return target;
  }
}
