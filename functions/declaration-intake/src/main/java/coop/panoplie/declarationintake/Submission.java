package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.pack.Pack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What must hold before anybody is bound by a declaration: the law's part and the house's. */
final class Submission {

  private Submission() {}

  /**
   * The declaration with the money the client will see, or every reason why not, all at once. The
   * pack speaks first; what it said of a field is not said again in other words.
   */
  static Decision<Declaration> check(
      Function<Country, Pack> packs, Declaration current, Owner owner, SoFar soFar, Instant now) {
    Content content = current.content();
    Country country = content.country();
    if (country == null) {
      return Decision.rejected(Refusals.countryMissing());
    }
    Pack pack = packs.apply(country);
    Decision<Breakdown> money = pack.breakdown(content, owner.profile(), soFar);
    List<Refusal> refusals =
        new ArrayList<>(pack.check(content, owner.profile(), OfferDays.today(content, now)));
    if (money instanceof Decision.Rejected<Breakdown>(var reasons)) {
      reasons.stream().filter(r -> isNew(r, refusals)).forEach(refusals::add);
    }
    refusals.addAll(Terms.of(content.wishes()));
    return refusals.isEmpty() && money instanceof Decision.Accepted<Breakdown>(var computed)
        ? Decision.accepted(current.checked(owner, computed))
        : Decision.rejected(Refusals.withWaysOut(refusals));
  }

  private static boolean isNew(Refusal refusal, List<Refusal> said) {
    return said.stream().noneMatch(other -> other.pointer().equals(refusal.pointer()));
  }
}
