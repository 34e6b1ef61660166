package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;

/** A postal address; country is the ISO 3166 two-letter code. */
public record Address(
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String country) {}
