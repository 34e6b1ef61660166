package coop.panoplie.notifications;

/**
 * A mail that did not go out, or of which nobody can say.
 *
 * @param eventId the event it was about; staff's acts send it again from there
 */
record Trouble(String eventId, Role role, Purpose purpose, Kind kind) {

  enum Kind {
    /** There is no address to send to. */
    NO_ADDRESS,
    /** The mail service said no. */
    REFUSED,
    /** The function was stopped between sending and noting: it may have gone, or not. */
    CANNOT_SAY
  }

  /** Whether it is certain that nobody got the mail. */
  boolean neverLeft() {
    return kind != Kind.CANNOT_SAY;
  }

  boolean sameMail(Trouble other) {
    return eventId.equals(other.eventId) && role == other.role && purpose == other.purpose;
  }
}
