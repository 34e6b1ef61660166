package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.money.Money;
import java.time.LocalDate;

/**
 * What the money of a job depends on, all present.
 *
 * @param hours in millionths, two decimals at most
 * @param status how the member is engaged; absent means the pack's usual one
 * @param soFar what earlier jobs left to be added up with this one
 * @param clientCountry ISO code of the client's address, the pack's own when not given
 * @param placeCountry ISO code of where the work is done, the pack's own when not given
 */
public record Facts(
    Country country,
    LocalDate from,
    LocalDate to,
    int days,
    long hours,
    Money price,
    Client.Kind clientKind,
    String clientCountry,
    @Nullable String clientVat,
    Nature nature,
    String placeCountry,
    @Nullable Status status,
    SoFar soFar,
    Income income) {

  public boolean severalMonths() {
    return !Months.same(from, to);
  }

  /** The same job for fewer days or hours. */
  public Facts lasting(int otherDays, long otherHours) {
    return new Facts(
        country,
        from,
        to,
        otherDays,
        otherHours,
        price,
        clientKind,
        clientCountry,
        clientVat,
        nature,
        placeCountry,
        status,
        soFar,
        income);
  }

  /** The same job at another price. */
  public Facts priced(Money otherPrice) {
    return new Facts(
        country,
        from,
        to,
        days,
        hours,
        otherPrice,
        clientKind,
        clientCountry,
        clientVat,
        nature,
        placeCountry,
        status,
        soFar,
        income);
  }
}
