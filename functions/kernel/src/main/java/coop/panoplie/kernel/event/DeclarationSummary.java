package coop.panoplie.kernel.event;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;

/**
 * What a list shows of a declaration.
 *
 * @param version of the declaration, so that readers can drop what comes late
 * @param state the state's word
 */
public record DeclarationSummary(
    String id,
    long version,
    String memberId,
    String memberName,
    @Nullable String memberEmail,
    @Nullable Language memberLanguage,
    String state,
    @Nullable Country country,
    @Nullable String title,
    @Nullable String clientName,
    @Nullable Work work,
    @Nullable Money price) {}
