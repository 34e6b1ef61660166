package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;

/**
 * Who orders and pays.
 *
 * @param enterpriseNumber Belgian enterprise number (10 digits) or French SIREN (9) or SIRET (14)
 * @param buyerReference what the client wants to find back on the invoice (EN 16931 BT-10)
 */
public record Client(
    @Nullable Kind kind,
    @Nullable String name,
    @Nullable String enterpriseNumber,
    @Nullable String vatNumber,
    @Nullable String email,
    @Nullable String contactName,
    @Nullable Language language,
    @Nullable Address address,
    @Nullable String buyerReference) {

  /** The same client at another address. */
  public Client at(String otherEmail) {
    return new Client(
        kind,
        name,
        enterpriseNumber,
        vatNumber,
        otherEmail,
        contactName,
        language,
        address,
        buyerReference);
  }

  /** What kind of buyer: it decides the VAT, the invoice's channel and the reminders. */
  public enum Kind {
    COMPANY,
    PUBLIC,
    PRIVATE
  }
}
