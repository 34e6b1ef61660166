package coop.panoplie.declarationintake;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Job.Confirmation;
import coop.panoplie.kernel.declaration.State;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.shell.http.Explained;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What a member may do with a declaration. Pure: the state and the command in, the next version and
 * its facts or the refusals out.
 */
final class Declarations {
  private final Function<Country, Pack> packs;
  private final Offering offering;

  Declarations(Function<Country, Pack> packs, OfferTokens tokens) {
    this.packs = packs;
    this.offering = new Offering(packs, tokens);
  }

  /** A first version, complete or not. */
  Decision<Change> start(String id, Owner owner, Content content, Instant now) {
    List<Refusal> refusals = Limits.of(content);
    if (!refusals.isEmpty()) {
      return Decision.rejected(refusals);
    }
    return Change.to(
        new Declaration(
            id, 1, owner, content, new State.Draft(), null, null, null, null, now, now));
  }

  /** A next version, complete or not. An offer that was out is thereby taken back. */
  Decision<Change> save(Declaration current, Owner owner, Content content, Instant now) {
    State next =
        switch (current.state()) {
          case State.Draft s -> s;
          // the client's words stay in sight until the next offer
          case State.ChangesAsked s -> s;
          case State.Offered s -> new State.Draft();
          case State.Refused s -> new State.Draft();
          case State.Expired s -> new State.Draft();
          case State.Confirmed s -> null;
          case State.Cancelled s -> null;
        };
    if (next == null) {
      return Decision.rejected(Refusals.closed(current.state()));
    }
    List<Refusal> refusals = Limits.of(content);
    return refusals.isEmpty()
        ? Change.to(
            current.rewritten(owner, content, next, now), Answers.withdrawn(current, next, now))
        : Decision.rejected(refusals);
  }

  /**
   * The money of any content, saved or not, as {@link #submit} would compute it.
   *
   * @param soFar what the member's computed jobs left to be added up with this one
   * @param aim what to find the price for; absent takes the content's own
   */
  Decision<Breakdown> simulate(Owner owner, Content content, SoFar soFar, @Nullable Aim aim) {
    List<Refusal> refusals = Limits.of(content);
    if (!refusals.isEmpty()) {
      return Decision.rejected(refusals);
    }
    Country country = content.country();
    if (country == null) {
      return Decision.rejected(Refusals.countryMissing());
    }
    Pack pack = packs.apply(country);
    Decision<Breakdown> reckoned =
        aim == null
            ? pack.breakdown(content, owner.profile(), soFar)
            : pack.aim(content, owner.profile(), soFar, aim);
    return switch (reckoned) {
      case Decision.Accepted<Breakdown> money -> money;
      case Decision.Rejected<Breakdown>(var reasons) ->
          Decision.rejected(Refusals.withWaysOut(reasons));
    };
  }

  /** What would stop this content at submission, of what can be told while it is typed. */
  List<Refusal> warnings(Owner owner, Content content, Instant now) {
    Country country = content.country();
    return country == null ? List.of() : Warnings.of(packs.apply(country), owner, content, now);
  }

  /** An answer as its member reads it: each line of its money explained. */
  Object explained(Object answer, @Nullable Breakdown money, @Nullable Country country) {
    return Explained.in(answer, money, country, packs);
  }

  /** Sends the offer to the client, with the money it has after what the member's jobs left. */
  Decision<Change> submit(Declaration current, Owner owner, SoFar soFar, Instant now) {
    Refusal refusal =
        switch (current.state()) {
          case State.Draft s -> null;
          case State.ChangesAsked s -> null;
          case State.Expired s -> null;
          case State.Offered s -> Refusals.alreadyOffered();
          case State.Refused s -> Refusals.refusedByClient();
          case State.Confirmed s -> Refusals.closed(s);
          case State.Cancelled s -> Refusals.closed(s);
        };
    if (refusal != null) {
      return Decision.rejected(refusal);
    }
    return switch (Submission.check(packs, current, owner, soFar, now)) {
      case Decision.Rejected<Declaration>(var reasons) -> Decision.rejected(reasons);
      case Decision.Accepted<Declaration>(var checked) -> offering.first(checked, now);
    };
  }

  /** Sends the open offer to another address of the client; the link that was out ends. */
  Decision<Change> sendAgain(Declaration current, String email, Instant now) {
    return offering.again(current, email, now);
  }

  /** A signed order stands in for the client's click; the job is confirmed at once. */
  Decision<Change> attachProof(
      Declaration current, Owner owner, SoFar soFar, DocumentRef document, Instant now) {
    Refusal refusal =
        switch (current.state()) {
          case State.Draft s -> null;
          case State.ChangesAsked s -> null;
          case State.Expired s -> null;
          case State.Offered s -> null;
          case State.Refused s -> Refusals.refusedByClient();
          case State.Confirmed s -> Refusals.closed(s);
          case State.Cancelled s -> Refusals.closed(s);
        };
    if (refusal != null) {
      return Decision.rejected(refusal);
    }
    Confirmation how = new Confirmation(Confirmation.Means.PROOF, document.fileName(), now);
    return switch (Submission.check(packs, current, owner, soFar, now)) {
      case Decision.Rejected<Declaration>(var reasons) -> Decision.rejected(reasons);
      case Decision.Accepted<Declaration>(var checked) ->
          confirm(checked.proven(document), how, now);
    };
  }

  /** Makes the job; from here on money and law move. */
  static Decision<Change> confirm(Declaration current, Confirmation how, Instant now) {
    Declaration next = current.in(new State.Confirmed(how), now);
    Job job =
        new Job(
            next.id(),
            next.version(),
            next.owner().id(),
            next.owner().profile(),
            next.content(),
            how,
            OfferDays.today(next.content(), now));
    return Change.to(next.became(job), new Fact.JobConfirmed(job));
  }

  /** Calls it off. Before the job it is simple; after, every tool undoes what it did. */
  Decision<Change> cancel(Declaration current, String reason, Instant now) {
    return switch (current.state()) {
      case State.Draft s -> plain(current, reason, now);
      case State.Offered s -> plain(current, reason, now);
      case State.ChangesAsked s -> plain(current, reason, now);
      case State.Refused s -> plain(current, reason, now);
      case State.Expired s -> plain(current, reason, now);
      case State.Confirmed s -> undo(current, reason, now);
      case State.Cancelled s -> Decision.rejected(Refusals.closed(s));
    };
  }

  private static Decision<Change> plain(Declaration current, String reason, Instant now) {
    State next = new State.Cancelled(reason, now, false);
    return Change.to(current.in(next, now), Answers.withdrawn(current, next, now));
  }

  private static Decision<Change> undo(Declaration current, String reason, Instant now) {
    Job job = current.job();
    if (job == null) {
      throw new IllegalStateException("a confirmed declaration has its job");
    }
    return Change.to(
        current.in(new State.Cancelled(reason, now, true), now),
        new Fact.JobCancelled(new Cancellation(job, reason, now)));
  }
}
