package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Profile;

/**
 * The member behind a declaration, as known when it was last touched.
 *
 * @param id the identity provider's subject
 * @param profile as it then was: what the client was offered stands on it
 */
record Owner(
    String id, String name, @Nullable String email, @Nullable Language language, Profile profile) {}
