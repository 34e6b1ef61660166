package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.time.Instant;

/** A declaration as its member reads it. */
record DeclarationView(
    String id,
    long version,
    String state,
    Content content,
    @Nullable OfferView offer,
    @Nullable Answer answer,
    @Nullable Confirmation confirmation,
    @Nullable CancellationView cancellation,
    @Nullable DocumentView proof,
    Instant savedAt,
    @Nullable Breakdown breakdown) {

  /**
   * @param link the client's page, which the member may pass on; only while it can be answered
   */
  record OfferView(Instant validUntil, Instant madeAt, @Nullable String link) {}

  record Answer(@Nullable String by, @Nullable String comment, Instant at) {}

  /**
   * @param job whether tools had something to undo
   */
  record CancellationView(String reason, Instant at, boolean job) {}

  /** A document without its place in the store. */
  record DocumentView(String id, String kind, String fileName, String contentType, long bytes) {
    static DocumentView of(DocumentRef document) {
      return new DocumentView(
          document.id(),
          document.kind(),
          document.fileName(),
          document.contentType(),
          document.bytes());
    }
  }

  /**
   * @param links the address of the client's page for a declaration that is with the client
   */
  static DeclarationView of(Declaration d, OfferLinks links) {
    DocumentRef proof = d.proof();
    return new DeclarationView(
        d.id(),
        d.version(),
        d.state().word(),
        d.content(),
        offer(d, links),
        answer(d.state()),
        d.state() instanceof State.Confirmed(Confirmation how) ? how : null,
        d.state() instanceof State.Cancelled(String reason, Instant at, boolean job)
            ? new CancellationView(reason, at, job)
            : null,
        proof == null ? null : DocumentView.of(proof),
        d.savedAt(),
        d.breakdown());
  }

  private static @Nullable OfferView offer(Declaration d, OfferLinks links) {
    OfferOut out = d.offer();
    if (out == null) {
      return null;
    }
    boolean open = d.state() instanceof State.Offered;
    return new OfferView(out.validUntil(), out.madeAt(), open ? links.to(d.id(), out) : null);
  }

  private static @Nullable Answer answer(State state) {
    return switch (state) {
      case State.Draft s -> null;
      case State.Offered s -> null;
      case State.ChangesAsked(String comment, Instant at) -> new Answer(null, comment, at);
      case State.Refused(String reason, Instant at) -> new Answer(null, reason, at);
      case State.Expired(Instant at) -> null;
      case State.Confirmed(Confirmation how) ->
          how.means() == Confirmation.Means.CLIENT ? new Answer(how.by(), null, how.at()) : null;
      case State.Cancelled s -> null;
    };
  }
}
