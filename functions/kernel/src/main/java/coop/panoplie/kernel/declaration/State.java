package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import java.time.Instant;

/** The life of a declaration, a type per state; what only makes sense in a state lives there. */
public sealed interface State {

  /** Being written; may be incomplete. */
  record Draft() implements State {}

  /** Sent to the client, who has until then to answer. */
  record Offered(Instant validUntil) implements State {}

  /** The client wants something else; the member edits and submits again. */
  record ChangesAsked(String comment, Instant at) implements State {}

  /** The client said no. */
  record Refused(@Nullable String reason, Instant at) implements State {}

  /** The client did not answer in time. */
  record Expired(Instant at) implements State {}

  /** A job. */
  record Confirmed(Confirmation confirmation) implements State {}

  /**
   * Called off.
   *
   * @param job whether it had become a job, so that tools have something to undo
   */
  record Cancelled(String reason, Instant at, boolean job) implements State {}

  /** The word used in JSON, in lists and filters. */
  default String word() {
    return switch (this) {
      case Draft d -> "draft";
      case Offered o -> "offered";
      case ChangesAsked c -> "changesAsked";
      case Refused r -> "refused";
      case Expired e -> "expired";
      case Confirmed c -> "confirmed";
      case Cancelled c -> "cancelled";
    };
  }
}
