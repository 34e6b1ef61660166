package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Income.Kind;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a declaration says of the things the money depends on, any of which may be missing.
 *
 * @param hours in millionths; {@link #NO_HOURS} for a number that cannot be hours
 */
public record Asked(
    @Nullable Country country,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer days,
    @Nullable Long hours,
    @Nullable Money price,
    Client.@Nullable Kind clientKind,
    @Nullable String clientCountry,
    @Nullable String clientVat,
    @Nullable Nature nature,
    @Nullable String placeCountry,
    @Nullable Status status,
    SoFar soFar,
    Income income,
    @Nullable Long overtime) {

  /** Stands for more than two decimals, or no number at all: refused like zero hours. */
  public static final long NO_HOURS = -1;

  public static Asked of(Content content, SoFar soFar) {
    Work work = content.work();
    Client client = content.client();
    Mission mission = content.mission();
    Address address = client == null ? null : client.address();
    Work.Place place = work == null ? null : work.place();
    return new Asked(
        content.country(),
        work == null ? null : work.from(),
        work == null ? null : work.to(),
        work == null ? null : work.days(),
        work == null ? null : hours(work.hours()),
        content.price(),
        client == null ? null : client.kind(),
        address == null ? null : address.country(),
        client == null ? null : client.vatNumber(),
        mission == null ? null : mission.nature(),
        place == null ? null : place.country(),
        mission == null ? null : mission.status(),
        soFar,
        income(content.income()),
        work == null ? null : hours(work.overtime()));
  }

  private static Income income(coop.panoplie.kernel.declaration.@Nullable Income stated) {
    return stated == null
        ? Income.SALE
        : Income.of(
            stated.kind() == Kind.FUNDING,
            stated.charges(),
            Boolean.TRUE.equals(stated.minimumBenefit()));
  }

  /** The same at another price. */
  public Asked priced(Money other) {
    return new Asked(
        country,
        from,
        to,
        days,
        hours,
        other,
        clientKind,
        clientCountry,
        clientVat,
        nature,
        placeCountry,
        status,
        soFar,
        income,
        overtime);
  }

  private static @Nullable Long hours(@Nullable BigDecimal hours) {
    if (hours == null) {
      return null;
    }
    boolean fine = hours.scale() > 2 && hours.stripTrailingZeros().scale() > 2;
    if (fine || hours.precision() > 9) {
      return NO_HOURS;
    }
    // most are whole, which spares the decimals' way
    return hours.scale() == 0 ? Exact.ofWhole(hours.longValue()) : Exact.of(hours);
  }
}
