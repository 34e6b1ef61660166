package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.receipt.ToolState;
import java.time.LocalDate;

/** What the receipt says of this tool, read off its file. Pure. */
final class MailState {

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
      case JOB ->
          waiting(
              file,
              !file.told().contains(Issue.Kind.CONTRACT),
              !file.told().contains(Issue.Kind.INVOICE));
      case CANCELLED -> cancelled(file);
    };
  }

  private static ToolState waiting(MailFile file, boolean contract, boolean invoice) {
    if (file.forced() || (!contract && !invoice)) {
      return new ToolState.Done(ReceiptWords.ALL_TOLD);
    }
    if (!invoice) {
      return new ToolState.Waiting(ReceiptWords.CONTRACT, file.contractBy());
    }
    return contract
        ? new ToolState.Waiting(
            ReceiptWords.CONTRACT_AND_INVOICE, later(file.contractBy(), file.invoiceOn()))
        : new ToolState.Waiting(ReceiptWords.INVOICE, file.invoiceOn());
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
