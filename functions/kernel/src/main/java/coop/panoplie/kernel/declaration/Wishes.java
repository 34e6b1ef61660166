package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;
import java.time.LocalDate;

/**
 * What the member prefers where there is a choice.
 *
 * @param invoiceOn planned invoice date; absent means as soon as the client has accepted
 * @param paymentTermDays days the client has to pay; absent means 30
 * @param offerValidDays days the client has to answer; absent means 14
 */
public record Wishes(
    @Nullable LocalDate invoiceOn,
    @Nullable Integer paymentTermDays,
    @Nullable Integer offerValidDays) {

  public static final int PAYMENT_TERM_DAYS = 30;
  public static final int OFFER_VALID_DAYS = 14;
}
