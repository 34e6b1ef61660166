package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.LocalDate;

/** What the receipt says of this tool, read off its file. Pure. */
final class MailState {

  /** A document that may still come, and the day it should. */
  private record Awaited(Text what, @Nullable LocalDate until) {}

  private MailState() {}

  static ToolState of(MailFile file) {
    String waived = file.waivedBecause();
    if (waived != null) {
      return new ToolState.NotNeeded(ReceiptWords.waived(waived));
    }
    if (!file.troubles().isEmpty()) {
      return new ToolState.Refused(
          ReceiptWords.because(file.troubles()), ReceiptWords.whatToDo(file.troubles()));
    }
    return switch (file.phase()) {
      case OFFERED -> new ToolState.Waiting(ReceiptWords.CLIENTS_ANSWER, file.offerUntil());
      case CHANGES_ASKED -> new ToolState.Waiting(ReceiptWords.NEW_OFFER, null);
      case ENDED -> new ToolState.NotNeeded(ReceiptWords.NO_JOB);
      case JOB -> inJob(file);
      case CANCELLED -> cancelled(file);
    };
  }

  private static ToolState inJob(MailFile file) {
    JobBasics job = file.job();
    Awaited contract =
        awaited(
            file,
            Issue.Kind.CONTRACT,
            Tool.EMPLOYMENT_CONTRACT,
            new Awaited(ReceiptWords.CONTRACT, job == null ? null : job.contractBy()));
    Awaited invoice =
        awaited(
            file,
            Issue.Kind.INVOICE,
            Tool.INVOICE,
            new Awaited(ReceiptWords.INVOICE, job == null ? null : job.invoiceOn()));
    if (contract != null && invoice != null && !file.forced()) {
      return new ToolState.Waiting(
          ReceiptWords.both(contract.what(), invoice.what()),
          later(contract.until(), invoice.until()));
    }
    Awaited one = contract == null ? invoice : contract;
    return one == null || file.forced()
        ? over(file)
        : new ToolState.Waiting(one.what(), one.until());
  }

  /**
   * What is awaited of a tool, in its own words when it has some; null when its document was sent
   * or when it ended without one. A tool that is refused and set right later says so, and is
   * awaited again.
   */
  private static @Nullable Awaited awaited(
      MailFile file, Issue.Kind document, Tool tool, Awaited planned) {
    if (file.told().contains(document)) {
      return null;
    }
    ToolNews news = file.newsOf(tool).orElse(null);
    if (news == null) {
      return feeLeftOut(file) ? null : planned;
    }
    return switch (news.state()) {
      case ToolState.Waiting(Text cause, LocalDate until) ->
          new Awaited(
              ReceiptWords.waitingFor(planned.what(), cause),
              until == null ? planned.until() : until);
      // its document is on its way to us
      case ToolState.Done d -> planned;
      case ToolState.NotNeeded n -> null;
      case ToolState.Refused r -> null;
    };
  }

  /** Without the money nothing else starts. */
  private static boolean feeLeftOut(MailFile file) {
    return file.newsOf(Tool.FEE_CALCULATION)
        .filter(news -> news.state() instanceof ToolState.NotNeeded)
        .isPresent();
  }

  private static ToolState over(MailFile file) {
    boolean contract = file.told().contains(Issue.Kind.CONTRACT);
    boolean invoice = file.told().contains(Issue.Kind.INVOICE);
    if (contract && invoice) {
      return new ToolState.Done(ReceiptWords.ALL_TOLD);
    }
    return contract || invoice || file.forced()
        ? new ToolState.Done(ReceiptWords.DUE_TOLD)
        : new ToolState.NotNeeded(ReceiptWords.NO_DOCUMENT);
  }

  /** Only what had been sent needs a correction to follow. */
  private static ToolState cancelled(MailFile file) {
    if (!file.forced() && lacks(file, Issue.Kind.INVOICE, Issue.Kind.CREDIT_NOTE)) {
      return new ToolState.Waiting(ReceiptWords.CREDIT_NOTE, null);
    }
    if (!file.forced() && lacks(file, Issue.Kind.CONTRACT, Issue.Kind.CONTRACT_CANCELLATION)) {
      return new ToolState.Waiting(ReceiptWords.CONTRACT_CANCELLATION, null);
    }
    return new ToolState.Done(ReceiptWords.CANCELLATION_TOLD);
  }

  private static boolean lacks(MailFile file, Issue.Kind document, Issue.Kind correction) {
    return file.told().contains(document) && !file.told().contains(correction);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }
}
