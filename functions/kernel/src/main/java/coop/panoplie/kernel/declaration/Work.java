package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When and where the work is done.
 *
 * @param from first day of work
 * @param to last day of work, not before {@code from}
 * @param days days really worked between the two
 * @param hours hours in all
 * @param overtime how many of them are overtime (France); absent means none
 */
public record Work(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer days,
    @Nullable BigDecimal hours,
    @Nullable Place place,
    @Nullable BigDecimal overtime) {

  /** Without overtime. */
  public Work(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer days,
      @Nullable BigDecimal hours,
      @Nullable Place place) {
    this(from, to, days, hours, place, null);
  }

  /** The town and the ISO country code of the place of work. */
  public record Place(@Nullable String city, @Nullable String country) {}
}
