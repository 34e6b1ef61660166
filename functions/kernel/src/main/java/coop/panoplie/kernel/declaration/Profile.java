package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import java.time.LocalDate;

/**
 * Who the member is: what the contract and the pay need to know.
 *
 * @param nationalNumber NISS (11 digits) in Belgium, NIR with its key (15) in France
 * @param country the entity the member belongs to
 * @param household what the Belgian withholding tax looks at
 * @param standing what else the law of pay looks at; absent means nothing is known
 */
public record Profile(
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String nationalNumber,
    @Nullable LocalDate birthDate,
    @Nullable String birthPlace,
    @Nullable Address address,
    @Nullable String iban,
    @Nullable String email,
    @Nullable String phone,
    @Nullable Language language,
    @Nullable Country country,
    @Nullable Household household,
    @Nullable Standing standing) {

  public String fullName() {
    return ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName))
        .strip();
  }
}
