package coop.panoplie.declarationintake;

import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.pack.Pack;
import java.time.Instant;
import java.util.List;

/**
 * What would stop a declaration although its money can be computed, told while it is typed: pay
 * under the minimum, hours the law forbids, a territory whose VAT is not known. What is merely
 * missing or half typed waits for the submission.
 */
final class Warnings {
  private static final List<String> FIELDS =
      List.of("/price", "/work/", "/mission/status", "/income/", "/client/address/postalCode");

  private Warnings() {}

  static List<Refusal> of(Pack pack, Owner owner, Content content, Instant now) {
    return Refusals.withWaysOut(
        pack.check(content, owner.profile(), OfferDays.today(content, now)).stream()
            .filter(Warnings::canBeToldNow)
            .toList());
  }

  private static boolean canBeToldNow(Refusal refusal) {
    return !refusal.code().startsWith("missing.")
        && FIELDS.stream().anyMatch(refusal.pointer()::startsWith);
  }
}
