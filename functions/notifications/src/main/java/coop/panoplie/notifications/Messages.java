package coop.panoplie.notifications;

import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.event.Cancellation;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.Offer;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.Instant;
import java.util.List;

/** Who is told what about a fact. The same fact always gives the same messages. */
final class Messages {

  /**
   * The messages of one fact.
   *
   * @param inApp what the member's own list shows
   * @param calendar the calendar file of the job after this fact, when it changes
   */
  record Told(List<Mail> mails, @Nullable Wording inApp, @Nullable WorkDays calendar) {
    static final Told NOTHING = new Told(List.of(), null, null);

    List<Mail> mailsTo(Role role) {
      return mails.stream().filter(mail -> mail.to().role() == role).toList();
    }
  }

  private final OfferLetters offers;
  private final JobLetters jobs;
  private final DocumentLetters documents;

  Messages(Portal portal) {
    this.offers = new OfferLetters(portal);
    this.jobs = new JobLetters(portal);
    this.documents = new DocumentLetters(portal);
  }

  Told of(Envelope event) {
    return switch (event.fact()) {
      case Fact.OfferMade(Offer offer) -> offer(offer);
      case Fact.OfferAnswered(OfferAnswer answer) -> answered(answer);
      case Fact.JobConfirmed(Job job) -> confirmed(job, event.time());
      case Fact.JobCancelled(Cancellation cancellation) -> cancelled(cancellation, event.time());
      case Fact.DocumentIssued(Issue issue) -> issued(issue);
      case Fact.DeclarationSaved f -> Told.NOTHING;
      case Fact.FeeCalculated f -> Told.NOTHING;
      case Fact.ToolReported f -> Told.NOTHING;
      case Fact.NotificationIssued f -> Told.NOTHING;
      case Fact.StaffActed f -> Told.NOTHING;
    };
  }

  /** That a tool is refused; nothing while nobody knows whom to tell, or when it is no more. */
  Told refused(MailFile file, ToolNews news) {
    JobBasics job = file.job();
    if (job == null || !(news.state() instanceof ToolState.Refused refused)) {
      return Told.NOTHING;
    }
    Wording wording = jobs.refused(file.jobId(), job, news, refused);
    return new Told(
        List.of(Mail.plain(Purpose.TOOL_REFUSED, job.member(), wording)), wording, null);
  }

  /** In place of the note that the offer left: the client never got it. */
  Told notSent(Offer offer, Trouble trouble) {
    Wording wording = offers.notSent(offer, trouble);
    Recipient member = Recipient.member(offer.summary());
    return new Told(List.of(Mail.plain(Purpose.OFFER_NOT_SENT, member, wording)), wording, null);
  }

  private Told answered(OfferAnswer answer) {
    Wording wording = offers.answered(answer);
    return switch (answer.kind()) {
      case CHANGES_ASKED -> toMember(Purpose.CHANGES_ASKED, answer, wording);
      case REFUSED -> toMember(Purpose.OFFER_REFUSED, answer, wording);
      case EXPIRED -> toMember(Purpose.OFFER_EXPIRED, answer, wording);
      // the member need not be told what the member did
      case WITHDRAWN -> {
        Recipient client = Recipient.client(answer.client(), answer.summary().memberLanguage());
        yield new Told(List.of(Mail.plain(Purpose.OFFER_WITHDRAWN, client, wording)), null, null);
      }
    };
  }

  private static Told toMember(Purpose purpose, OfferAnswer answer, Wording wording) {
    Recipient member = Recipient.member(answer.summary());
    return new Told(List.of(Mail.plain(purpose, member, wording)), wording, null);
  }

  private Told offer(Offer offer) {
    Wording sent = offers.sent(offer);
    Language membersLanguage = offer.summary().memberLanguage();
    return new Told(
        List.of(
            Mail.plain(
                Purpose.OFFER,
                Recipient.client(offer.client(), membersLanguage),
                offers.offer(offer)),
            Mail.plain(Purpose.OFFER_SENT, Recipient.member(offer.summary()), sent)),
        sent,
        null);
  }

  private Told confirmed(Job job, Instant at) {
    Recipient member = Recipient.member(job.member());
    Wording wording = jobs.confirmed(job);
    WorkDays days = WorkDays.of(job, member.language(), false, at);
    return new Told(
        List.of(new Mail(Purpose.JOB_CONFIRMED, member, wording, List.of(), days)), wording, days);
  }

  private Told cancelled(Cancellation cancellation, Instant at) {
    Job job = cancellation.job();
    Recipient member = Recipient.member(job.member());
    Wording wording = jobs.cancelledForMember(job, cancellation.reason());
    WorkDays days = WorkDays.of(job, member.language(), true, at);
    return new Told(
        List.of(
            Mail.plain(Purpose.JOB_CANCELLED, client(job), jobs.cancelledForClient(job)),
            new Mail(Purpose.JOB_CANCELLED, member, wording, List.of(), days)),
        wording,
        days);
  }

  private Told issued(Issue issue) {
    Recipient member = Recipient.member(issue.job().member());
    Wording wording = documents.forMember(issue);
    List<DocumentRef> pdfs =
        issue.documents().stream().filter(d -> d.contentType().equals("application/pdf")).toList();
    return switch (issue.kind()) {
      case INVOICE, CREDIT_NOTE -> {
        Purpose purpose =
            issue.kind() == Issue.Kind.INVOICE ? Purpose.INVOICE : Purpose.CREDIT_NOTE;
        yield new Told(
            List.of(
                new Mail(purpose, client(issue.job()), documents.forClient(issue), pdfs, null),
                Mail.plain(purpose, member, wording)),
            wording,
            null);
      }
      case CONTRACT ->
          new Told(List.of(new Mail(Purpose.CONTRACT, member, wording, pdfs, null)), wording, null);
      case CONTRACT_CANCELLATION ->
          new Told(
              List.of(new Mail(Purpose.CONTRACT_CANCELLATION, member, wording, pdfs, null)),
              wording,
              null);
    };
  }

  private static Recipient client(Job job) {
    return Recipient.client(job.content().client(), job.member().language());
  }
}
