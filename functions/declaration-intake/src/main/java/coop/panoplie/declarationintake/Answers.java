package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.OfferAnswer;
import java.time.Instant;

/** What the client may answer to an offer, what silence does, what taking it back does. Pure. */
final class Answers {

  private Answers() {}

  /**
   * Orders the job.
   *
   * @param name who orders, as they sign
   */
  static Decision<Change> accept(Declaration current, String name, Instant now) {
    if (!open(current, now)) {
      return Decision.rejected(Refusals.notOpen(current.state()));
    }
    return Declarations.confirm(
        current, new Confirmation(Confirmation.Means.CLIENT, name, now), now);
  }

  static Decision<Change> askChanges(Declaration current, String comment, Instant now) {
    return open(current, now)
        ? answered(
            current,
            new State.ChangesAsked(comment, now),
            OfferAnswer.Kind.CHANGES_ASKED,
            comment,
            now)
        : Decision.rejected(Refusals.notOpen(current.state()));
  }

  static Decision<Change> refuse(Declaration current, @Nullable String reason, Instant now) {
    return open(current, now)
        ? answered(current, new State.Refused(reason, now), OfferAnswer.Kind.REFUSED, reason, now)
        : Decision.rejected(Refusals.notOpen(current.state()));
  }

  /** Time is up. Asked too early, or of an offer answered meanwhile, it changes nothing. */
  static Decision<Change> expire(Declaration current, Instant now) {
    return current.state() instanceof State.Offered(Instant until) && now.isAfter(until)
        ? answered(current, new State.Expired(now), OfferAnswer.Kind.EXPIRED, null, now)
        : Decision.rejected(Refusals.notOpen(current.state()));
  }

  /**
   * What the client of an open offer must hear when the member takes it back; nothing when none was
   * open. It tells of what was offered, to whom it was offered, whatever it was changed into.
   */
  static Fact[] withdrawn(Declaration current, State next, Instant now) {
    Client client = current.content().client();
    if (!open(current, now) || client == null) {
      return new Fact[0];
    }
    DeclarationSummary was = current.in(next, now).summary();
    return new Fact[] {
      new Fact.OfferAnswered(new OfferAnswer(was, client, OfferAnswer.Kind.WITHDRAWN, null, now))
    };
  }

  /** Whether the client may still answer. */
  static boolean open(Declaration current, Instant now) {
    return current.state() instanceof State.Offered(Instant until) && !now.isAfter(until);
  }

  private static Decision<Change> answered(
      Declaration current,
      State state,
      OfferAnswer.Kind kind,
      @Nullable String words,
      Instant now) {
    Client client = current.content().client();
    if (client == null) {
      throw new IllegalStateException("an offered declaration has a client");
    }
    Declaration next = current.in(state, now);
    return Change.to(
        next, new Fact.OfferAnswered(new OfferAnswer(next.summary(), client, kind, words, now)));
  }
}
