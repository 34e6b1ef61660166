package coop.panoplie.kernel.pack;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;

/**
 * The cooperative's legal entity in a country.
 *
 * @param enterpriseNumber Belgian enterprise number, or French SIREN
 * @param establishmentNumber French SIRET; absent in Belgium
 * @param register the register and seat a company's papers must name (RPM, RCS)
 */
public record Entity(
    Country country,
    String name,
    String legalForm,
    String enterpriseNumber,
    @Nullable String establishmentNumber,
    String vatNumber,
    Address address,
    String iban,
    String bic,
    String email,
    String register) {}
