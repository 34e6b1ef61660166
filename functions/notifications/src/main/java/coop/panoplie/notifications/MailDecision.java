package coop.panoplie.notifications;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Wishes;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.notifications.MailFile.Phase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a job's file stands after a fact, before anything is sent. Pure. */
final class MailDecision {

  /**
   * What to do about a fact.
   *
   * @param mails whether its mails go out
   */
  record Plan(MailFile file, boolean mails) {}

  private MailDecision() {}

  /** Empty when the fact comes too late to be told, or is none of ours. */
  static Optional<Plan> of(@Nullable MailFile file, Fact fact) {
    return switch (fact) {
      case Fact.OfferMade(Offer offer) -> {
        DeclarationSummary summary = offer.summary();
        LocalDate until = LocalDate.ofInstant(offer.validUntil(), zone(summary.country()));
        yield beforeJob(file, summary, Phase.OFFERED, until);
      }
      case Fact.OfferAnswered(OfferAnswer answer) ->
          beforeJob(
              file,
              answer.summary(),
              answer.kind() == OfferAnswer.Kind.CHANGES_ASKED ? Phase.CHANGES_ASKED : Phase.ENDED,
              null);
      case Fact.JobConfirmed(Job job) -> {
        MailFile base = inJob(file, job);
        // the client has answered: whether the offer's own mail arrived no longer matters
        yield base.phase() == Phase.CANCELLED
            ? Optional.empty()
            : Optional.of(new Plan(base.withTroubles(withoutOffers(base)), true));
      }
      case Fact.DocumentIssued(Issue issue) -> {
        MailFile base = inJob(file, issue.job());
        Set<Issue.Kind> told = EnumSet.of(issue.kind());
        told.addAll(base.told());
        boolean correction =
            issue.kind() == Issue.Kind.CREDIT_NOTE
                || issue.kind() == Issue.Kind.CONTRACT_CANCELLATION;
        yield Optional.of(
            new Plan(base.withTold(told), correction || base.waivedBecause() == null));
      }
      case Fact.JobCancelled(var cancellation) -> {
        MailFile base = inJob(file, cancellation.job());
        yield Optional.of(
            new Plan(
                base.job(Phase.CANCELLED, null, null)
                    .withTroubles(withoutOffers(base))
                    .staffSaid(null, false),
                true));
      }
      case Fact.DeclarationSaved f -> Optional.empty();
      case Fact.FeeCalculated f -> Optional.empty();
      case Fact.ToolReported f -> Optional.empty();
      case Fact.NotificationIssued f -> Optional.empty();
      case Fact.StaffActed f -> Optional.empty();
    };
  }

  private static Optional<Plan> beforeJob(
      @Nullable MailFile file, DeclarationSummary summary, Phase phase, @Nullable LocalDate until) {
    MailFile base = file == null ? MailFile.first(summary.id(), summary.memberId()) : file;
    if (base.phase().isJob() || summary.version() < base.declarationVersion()) {
      return Optional.empty();
    }
    // a newer offer, perhaps to a corrected address, replaces what went wrong with the one before
    return Optional.of(
        new Plan(base.offered(phase, summary.version(), until).withTroubles(List.of()), true));
  }

  /** The file of a job; a cancelled one stays cancelled. */
  private static MailFile inJob(@Nullable MailFile file, Job job) {
    MailFile base = file == null ? MailFile.first(job.id(), job.memberId()) : file;
    Wishes wishes = job.content().wishes();
    Work work = job.content().work();
    return base.phase() == Phase.CANCELLED
        ? base
        : base.job(
            Phase.JOB,
            wishes == null ? null : wishes.invoiceOn(),
            work == null ? null : work.from());
  }

  private static List<Trouble> withoutOffers(MailFile file) {
    return file.troubles().stream()
        .filter(
            t ->
                switch (t.purpose()) {
                  case OFFER, OFFER_SENT, CHANGES_ASKED, OFFER_REFUSED, OFFER_EXPIRED -> false;
                  case JOB_CONFIRMED,
                      JOB_CANCELLED,
                      INVOICE,
                      CREDIT_NOTE,
                      CONTRACT,
                      CONTRACT_CANCELLATION ->
                      true;
                })
        .toList();
  }

  private static ZoneId zone(@Nullable Country country) {
    return ZoneId.of((country == null ? Country.BE : country).zone());
  }
}
