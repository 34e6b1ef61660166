package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.kernel.receipt.Tool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What this tool keeps of a job.
 *
 * @param offerUntil last day of the open offer
 * @param job what the job itself told; absent while only its tools were heard
 * @param declarationVersion of the newest offer or answer told
 * @param told documents whose people were written to
 * @param tools what the other tools said last
 * @param troubles mails that did not go out
 * @param waivedBecause staff's reason to leave this tool out
 * @param forced staff decided not to wait for more
 * @param documents the calendar files made so far
 * @param revision of the last report on the receipt; 0 before the first
 */
record MailFile(
    String jobId,
    String memberId,
    Phase phase,
    long declarationVersion,
    @Nullable LocalDate offerUntil,
    @Nullable JobBasics job,
    Set<Issue.Kind> told,
    List<ToolNews> tools,
    List<Trouble> troubles,
    @Nullable String waivedBecause,
    boolean forced,
    List<DocumentRef> documents,
    long revision) {

  /** How far the declaration is, seen from here; later ones are never left for earlier ones. */
  enum Phase {
    OFFERED,
    /** Changes were asked, or the offer was taken back: another one may come. */
    CHANGES_ASKED,
    /** Refused, expired or called off: no job. */
    ENDED,
    JOB,
    CANCELLED;

    boolean isJob() {
      return this == JOB || this == CANCELLED;
    }
  }

  MailFile {
    told = Set.copyOf(told);
    tools = List.copyOf(tools);
    troubles = List.copyOf(troubles);
    documents = List.copyOf(documents);
  }

  static MailFile first(String jobId, String memberId) {
    return new MailFile(
        jobId,
        memberId,
        Phase.OFFERED,
        0,
        null,
        null,
        Set.of(),
        List.of(),
        List.of(),
        null,
        false,
        List.of(),
        0);
  }

  MailFile offered(Phase now, long version, @Nullable LocalDate until) {
    return new MailFile(
        jobId,
        memberId,
        now,
        version,
        until,
        job,
        told,
        tools,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision);
  }

  /** In a job's phase, with what the job itself told. */
  MailFile inJob(Phase now, @Nullable JobBasics basics) {
    return new MailFile(
        jobId,
        memberId,
        now,
        declarationVersion,
        null,
        basics,
        told,
        tools,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision);
  }

  MailFile withTold(Set<Issue.Kind> all) {
    return new MailFile(
        jobId,
        memberId,
        phase,
        declarationVersion,
        offerUntil,
        job,
        all,
        tools,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision);
  }

  /** With what a tool says now in place of what it said before. */
  MailFile with(ToolNews news) {
    List<ToolNews> all = new ArrayList<>(tools);
    all.removeIf(n -> n.tool() == news.tool());
    all.add(news);
    return new MailFile(
        jobId,
        memberId,
        phase,
        declarationVersion,
        offerUntil,
        job,
        told,
        all,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision);
  }

  Optional<ToolNews> newsOf(Tool tool) {
    return tools.stream().filter(n -> n.tool() == tool).findFirst();
  }

  /** What the member can still do something about. */
  List<ToolNews> refusals() {
    return phase == Phase.JOB ? tools.stream().filter(ToolNews::refused).toList() : List.of();
  }

  MailFile withTroubles(List<Trouble> all) {
    return new MailFile(
        jobId,
        memberId,
        phase,
        declarationVersion,
        offerUntil,
        job,
        told,
        tools,
        all,
        waivedBecause,
        forced,
        documents,
        revision);
  }

  MailFile withDocuments(List<DocumentRef> all) {
    return new MailFile(
        jobId,
        memberId,
        phase,
        declarationVersion,
        offerUntil,
        job,
        told,
        tools,
        troubles,
        waivedBecause,
        forced,
        all,
        revision);
  }

  MailFile staffSaid(@Nullable String waived, boolean nowForced) {
    return new MailFile(
        jobId,
        memberId,
        phase,
        declarationVersion,
        offerUntil,
        job,
        told,
        tools,
        troubles,
        waived,
        nowForced,
        documents,
        revision);
  }

  MailFile reported() {
    return new MailFile(
        jobId,
        memberId,
        phase,
        declarationVersion,
        offerUntil,
        job,
        told,
        tools,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision + 1);
  }
}
