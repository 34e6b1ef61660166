package coop.panoplie.memberaccount;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.event.DeclarationSummary;
import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.memberaccount.JobFile.CalledOff;
import coop.panoplie.memberaccount.JobFile.Computed;
import coop.panoplie.memberaccount.JobFile.Corrected;
import coop.panoplie.memberaccount.JobFile.Known;
import java.time.Instant;
import java.util.List;

/** What one event tells of a job, as a file of its own to be joined with what was known before. */
public final class Projection {

  private Projection() {}

  /** What is known after the event. */
  public static JobFile apply(JobFile file, Envelope event) {
    return file.join(told(event));
  }

  private static JobFile told(Envelope event) {
    String id = event.fact().jobId();
    var at = event.time();
    List<JournalEntry> journal = Journal.of(event);
    return switch (event.fact()) {
      case Fact.DeclarationSaved f -> saved(id, new Known(f.summary(), at), journal, event);
      case Fact.OfferMade f -> saved(id, new Known(f.offer().summary(), at), journal, event);
      case Fact.OfferAnswered f -> saved(id, answered(f.answer(), at), journal, event);
      case Fact.JobConfirmed f -> job(f.job(), null, null, journal, event);
      case Fact.JobCancelled f -> {
        var called = f.cancellation();
        var off = new CalledOff(called.reason(), called.at());
        yield job(called.job(), off, null, journal, event);
      }
      case Fact.FeeCalculated f ->
          job(f.job(), null, new Computed(f.breakdown(), at), journal, event);
      case Fact.FeeCorrected f -> corrected(f, journal, event);
      case Fact.ToolReported f ->
          new JobFile(
              id, null, null, null, null, List.of(), List.of(f.report()), List.of(), journal, at);
      case Fact.StaffActed f ->
          new JobFile(
              id, null, null, null, null, List.of(), List.of(), List.of(f.act()), journal, at);
      case Fact.DocumentIssued f -> JobFile.unknown(id);
      case Fact.NotificationIssued f -> JobFile.unknown(id);
    };
  }

  private static JobFile corrected(
      Fact.FeeCorrected fact, List<JournalEntry> journal, Envelope event) {
    var money = fact.breakdown();
    var corrected =
        new Corrected(
            fact.number(), money.totals().net(), money.payOn(), fact.corrections(), event.time());
    JobFile job = job(fact.job(), null, null, journal, event);
    return new JobFile(
        job.id(),
        job.summary(),
        job.confirmation(),
        null,
        null,
        List.of(corrected),
        List.of(),
        List.of(),
        journal,
        event.time());
  }

  /** A withdrawn offer tells of what was offered: what it became comes as a save. */
  private static @Nullable Known answered(OfferAnswer answer, Instant at) {
    return switch (answer.kind()) {
      case CHANGES_ASKED, REFUSED, EXPIRED -> new Known(answer.summary(), at);
      case WITHDRAWN -> null;
    };
  }

  private static JobFile saved(
      String id, @Nullable Known known, List<JournalEntry> journal, Envelope event) {
    return new JobFile(
        id, known, null, null, null, List.of(), List.of(), List.of(), journal, event.time());
  }

  /** A job tells what a list shows too, in case it arrives before the declaration did. */
  private static JobFile job(
      Job job,
      @Nullable CalledOff off,
      @Nullable Computed computed,
      List<JournalEntry> journal,
      Envelope event) {
    var known = new Known(summaryOf(job), job.confirmation().at());
    return new JobFile(
        job.id(),
        known,
        job.confirmation(),
        off,
        computed,
        List.of(),
        List.of(),
        List.of(),
        journal,
        event.time());
  }

  private static DeclarationSummary summaryOf(Job job) {
    Profile member = job.member();
    Content content = job.content();
    Mission mission = content.mission();
    Client client = content.client();
    return new DeclarationSummary(
        job.id(),
        job.version(),
        job.memberId(),
        member.fullName(),
        member.email(),
        member.language(),
        "confirmed",
        content.country(),
        mission == null ? null : mission.title(),
        client == null ? null : client.name(),
        content.work(),
        content.price());
  }
}
