package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Profile;
import java.time.LocalDate;

/** A profile as it travels over HTTP, flat, with its version. */
record Profiled(
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
    Profile.@Nullable Household household,
    @Nullable Long version) {

  static Profiled of(Profile p, long version) {
    return new Profiled(
        p.givenName(),
        p.familyName(),
        p.nationalNumber(),
        p.birthDate(),
        p.birthPlace(),
        p.address(),
        p.iban(),
        p.email(),
        p.phone(),
        p.language(),
        p.country(),
        p.household(),
        version);
  }

  Profile profile() {
    return new Profile(
        givenName,
        familyName,
        nationalNumber,
        birthDate,
        birthPlace,
        address,
        iban,
        email,
        phone,
        language,
        country,
        household);
  }
}
