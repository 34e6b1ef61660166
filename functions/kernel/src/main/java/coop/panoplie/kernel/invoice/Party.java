package coop.panoplie.kernel.invoice;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;

/**
 * Seller or buyer as the document names them.
 *
 * @param legalId enterprise number (Belgium, 10 digits), SIREN (France, 9 digits); absent for
 *     persons and for foreign buyers
 * @param vatNumber with its country prefix
 */
public record Party(
    String name,
    @Nullable String contactName,
    Address address,
    @Nullable String legalId,
    @Nullable String vatNumber,
    @Nullable String email) {}
