package coop.panoplie.notifications;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.Tool;
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
      case Fact.OfferAnswered(OfferAnswer answer) -> answered(file, answer);
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
                base.inJob(Phase.CANCELLED, base.job())
                    .withTroubles(withoutOffers(base))
                    .staffSaid(null, false),
                true));
      }
      case Fact.DeclarationSaved f -> Optional.empty();
      case Fact.FeeCalculated f -> Optional.empty();
      case Fact.ToolReported(ToolReport report) -> heard(file, report);
      case Fact.NotificationIssued f -> Optional.empty();
      case Fact.StaffActed f -> Optional.empty();
    };
  }

  private static Optional<Plan> answered(@Nullable MailFile file, OfferAnswer answer) {
    DeclarationSummary summary = answer.summary();
    return switch (answer.kind()) {
      case CHANGES_ASKED -> beforeJob(file, summary, Phase.CHANGES_ASKED, null);
      case REFUSED, EXPIRED -> beforeJob(file, summary, Phase.ENDED, null);
      case WITHDRAWN -> {
        boolean calledOff = summary.state().equals("cancelled");
        boolean hadIt = file != null && file.phase() == Phase.OFFERED && !neverLeft(file);
        yield beforeJob(file, summary, calledOff ? Phase.ENDED : Phase.CHANGES_ASKED, null)
            .map(plan -> new Plan(plan.file(), hadIt));
      }
    };
  }

  /** Nobody is told that what they never got is no longer valid. */
  private static boolean neverLeft(MailFile file) {
    return file.troubles().stream().anyMatch(t -> t.purpose() == Purpose.OFFER && t.neverLeft());
  }

  /** Only the latest each tool said counts; our own reports are known here. */
  private static Optional<Plan> heard(@Nullable MailFile file, ToolReport report) {
    MailFile base = file == null ? MailFile.first(report.jobId(), report.memberId()) : file;
    ToolNews known = base.newsOf(report.tool()).orElse(null);
    if (report.tool() == Tool.NOTIFICATIONS
        || (known != null && known.revision() >= report.revision())) {
      return Optional.empty();
    }
    // tools work for jobs only, so the confirmation is on its way if it is not here yet
    MailFile job = base.phase().isJob() ? base : base.inJob(Phase.JOB, null);
    return Optional.of(
        new Plan(job.with(ToolNews.after(known, report)), base.waivedBecause() == null));
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
    return base.phase() == Phase.CANCELLED ? base : base.inJob(Phase.JOB, JobBasics.of(job));
  }

  private static List<Trouble> withoutOffers(MailFile file) {
    return file.troubles().stream()
        .filter(
            t ->
                switch (t.purpose()) {
                  case OFFER,
                      OFFER_SENT,
                      OFFER_NOT_SENT,
                      CHANGES_ASKED,
                      OFFER_REFUSED,
                      OFFER_EXPIRED,
                      OFFER_WITHDRAWN ->
                      false;
                  case JOB_CONFIRMED,
                      JOB_CANCELLED,
                      INVOICE,
                      CREDIT_NOTE,
                      CONTRACT,
                      CONTRACT_CANCELLATION,
                      TOOL_REFUSED ->
                      true;
                })
        .toList();
  }

  private static ZoneId zone(@Nullable Country country) {
    return ZoneId.of((country == null ? Country.BE : country).zone());
  }
}
