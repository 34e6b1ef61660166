package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.receipt.DocumentRef;
import java.util.List;

/**
 * A mail that should go out.
 *
 * @param attachments documents of the store to attach
 * @param calendar work days to attach as a calendar file
 */
record Mail(
    Purpose purpose,
    Recipient to,
    Wording wording,
    List<DocumentRef> attachments,
    @Nullable WorkDays calendar) {

  static Mail plain(Purpose purpose, Recipient to, Wording wording) {
    return new Mail(purpose, to, wording, List.of(), null);
  }
}
