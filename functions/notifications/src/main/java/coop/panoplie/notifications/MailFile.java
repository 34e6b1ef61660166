package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What this tool keeps of a job.
 *
 * @param offerUntil last day of the open offer
 * @param invoiceOn when the invoice is planned
 * @param contractBy the first day of work: the contract must be there
 * @param declarationVersion of the newest offer or answer told
 * @param told documents whose people were written to
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
    @Nullable LocalDate invoiceOn,
    @Nullable LocalDate contractBy,
    Set<Issue.Kind> told,
    List<Trouble> troubles,
    @Nullable String waivedBecause,
    boolean forced,
    List<DocumentRef> documents,
    long revision) {

  /** How far the declaration is, seen from here; later ones are never left for earlier ones. */
  enum Phase {
    OFFERED,
    CHANGES_ASKED,
    /** Refused or expired: no job. */
    ENDED,
    JOB,
    CANCELLED;

    boolean isJob() {
      return this == JOB || this == CANCELLED;
    }
  }

  MailFile {
    told = Set.copyOf(told);
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
        null,
        Set.of(),
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
        invoiceOn,
        contractBy,
        told,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision);
  }

  /** In a job's phase, with the days the job itself plans. */
  MailFile job(Phase now, @Nullable LocalDate plannedInvoice, @Nullable LocalDate firstDay) {
    return new MailFile(
        jobId,
        memberId,
        now,
        declarationVersion,
        null,
        plannedInvoice,
        firstDay,
        told,
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
        invoiceOn,
        contractBy,
        all,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision);
  }

  MailFile withTroubles(List<Trouble> all) {
    return new MailFile(
        jobId,
        memberId,
        phase,
        declarationVersion,
        offerUntil,
        invoiceOn,
        contractBy,
        told,
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
        invoiceOn,
        contractBy,
        told,
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
        invoiceOn,
        contractBy,
        told,
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
        invoiceOn,
        contractBy,
        told,
        troubles,
        waivedBecause,
        forced,
        documents,
        revision + 1);
  }
}
