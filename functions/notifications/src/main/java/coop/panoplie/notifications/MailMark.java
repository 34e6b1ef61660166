package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import java.time.Instant;

/**
 * How far one mail is. Kept for good, so that no mail is sent twice for the same event.
 *
 * @param at since when
 * @param providerId the mail service's own number, once it took the mail
 */
record MailMark(Status status, Instant at, @Nullable String providerId) {

  enum Status {
    /** About to be handed over; what is left in this state may have gone or not. */
    SENDING,
    SENT,
    /** The mail service said no for good. */
    REFUSED,
    /** Nobody can say; staff decides. */
    CANNOT_SAY,
    /** It surely did not go, and may be tried again. */
    NOT_SENT
  }
}
