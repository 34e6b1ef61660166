package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
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
    @Nullable Household household,
    @Nullable Standing standing,
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
        p.standing(),
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
        household,
        standing);
  }
}
