package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.time.Instant;

/**
 * A declaration as it stands; every version of it is kept.
 *
 * @param version 1 when first saved, one more with each change
 * @param offer the last offer made of this content; none once the content changed
 * @param breakdown the money the client was offered; none while it is being written
 * @param job what it became once confirmed; kept when called off, for the tools to undo
 */
record Declaration(
    String id,
    long version,
    Owner owner,
    Content content,
    State state,
    @Nullable OfferOut offer,
    @Nullable Breakdown breakdown,
    @Nullable DocumentRef proof,
    @Nullable Job job,
    Instant createdAt,
    Instant savedAt) {

  /** The next version, in another state. */
  Declaration in(State next, Instant now) {
    return new Declaration(
        id, version + 1, owner, content, next, offer, breakdown, proof, job, createdAt, now);
  }

  /** The next version, with other content: what hung on the old content is gone. */
  Declaration rewritten(Owner by, Content next, State state, Instant now) {
    return new Declaration(
        id, version + 1, by, next, state, null, null, null, null, createdAt, now);
  }

  /** This version, with a slip of the pen put right that changes nothing of what was offered. */
  Declaration correctedTo(Content corrected) {
    return new Declaration(
        id, version, owner, corrected, state, offer, breakdown, proof, job, createdAt, savedAt);
  }

  /** This version, with the owner and the money it was checked with. */
  Declaration checked(Owner by, Breakdown money) {
    return new Declaration(
        id, version, by, content, state, offer, money, proof, job, createdAt, savedAt);
  }

  Declaration offered(OfferOut out) {
    return new Declaration(
        id, version, owner, content, state, out, breakdown, proof, job, createdAt, savedAt);
  }

  Declaration proven(DocumentRef document) {
    return new Declaration(
        id, version, owner, content, state, offer, breakdown, document, job, createdAt, savedAt);
  }

  Declaration became(Job confirmed) {
    return new Declaration(
        id, version, owner, content, state, offer, breakdown, proof, confirmed, createdAt, savedAt);
  }

  DeclarationSummary summary() {
    Mission mission = content.mission();
    Client client = content.client();
    return new DeclarationSummary(
        id,
        version,
        owner.id(),
        owner.name(),
        owner.email(),
        owner.language(),
        state.word(),
        content.country(),
        mission == null ? null : mission.title(),
        client == null ? null : client.name(),
        content.work(),
        content.price());
  }
}
