package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;

/**
 * What a member states once about a job. Every part may be missing while it is a draft; the checks
 * at submission say what is still needed.
 *
 * @param country the entity that employs and sells
 * @param price the client's price without VAT
 * @param income what the price is and what the job spends; absent means a sale without charges
 */
public record Content(
    @Nullable Country country,
    @Nullable Client client,
    @Nullable Mission mission,
    @Nullable Work work,
    @Nullable Money price,
    @Nullable Wishes wishes,
    @Nullable Income income) {

  /** A sale without charges of its own. */
  public Content(
      @Nullable Country country,
      @Nullable Client client,
      @Nullable Mission mission,
      @Nullable Work work,
      @Nullable Money price,
      @Nullable Wishes wishes) {
    this(country, client, mission, work, price, wishes, null);
  }

  /** The same job for this client. */
  public Content of(Client other) {
    return new Content(country, other, mission, work, price, wishes, income);
  }
}
