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
    @Nullable Household household) {

  /**
   * The household as the Belgian withholding tax sees it.
   *
   * @param scale I: single, or a partner with own income; II: a partner without income
   */
  public record Household(Scale scale, int children) {
    public enum Scale {
      I,
      II
    }
  }

  public String fullName() {
    return ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName))
        .strip();
  }
}
