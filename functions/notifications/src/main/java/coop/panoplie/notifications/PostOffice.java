package coop.panoplie.notifications;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.receipt.DocumentRef;
import coop.panoplie.notifications.MailMark.Status;
import coop.panoplie.notifications.MailService.Answer;
import coop.panoplie.shell.Documents;
import coop.panoplie.shell.Log;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.store.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sends each mail at most once. The mail service has no memory of ours, so the mark written before
 * sending is what protects people: found again without an end, it means that nobody can say, and
 * nothing is sent.
 */
final class PostOffice {

  /** Longer than a function may run: after it, whoever wrote the mark is gone. */
  static final Duration IN_FLIGHT = Duration.ofSeconds(30);

  /** Another run is sending this mail right now; the message must come again later. */
  static final class InFlight extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InFlight() {
      super("the same mail is being sent by another run");
    }
  }

  /** The mail service is closed; the message must come again later. */
  static final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNow(Throwable cause) {
      super("the mail service takes nothing now", cause);
    }
  }

  private final Surroundings surroundings;
  private final MailStore store;
  private final MailService service;
  private final Mime mime;
  private final Documents documents;
  private final String domain;

  PostOffice(
      Surroundings surroundings,
      MailStore store,
      MailService service,
      Mime mime,
      Documents documents) {
    this.surroundings = surroundings;
    this.store = store;
    this.service = service;
    this.mime = mime;
    this.documents = documents;
    String from = surroundings.env("MAIL_FROM");
    this.domain = from.substring(from.indexOf('@') + 1).replace(">", "").strip();
  }

  /**
   * Sends the mail unless it went before.
   *
   * @return what went wrong for good, or null
   * @throws InFlight or NotNow when the message should come again
   */
  Trouble.@Nullable Kind send(MailKey key, Mail mail) {
    String address = mail.to().address();
    if (address == null || address.isBlank()) {
      return Trouble.Kind.NO_ADDRESS;
    }
    Item was = store.mark(key).orElse(null);
    if (was != null) {
      MailMark mark = was.as(MailMark.class);
      switch (mark.status()) {
        case SENT -> {
          return null;
        }
        case REFUSED -> {
          return Trouble.Kind.REFUSED;
        }
        case CANNOT_SAY -> {
          return Trouble.Kind.CANNOT_SAY;
        }
        case SENDING -> {
          if (surroundings.now().isBefore(mark.at().plus(IN_FLIGHT))) {
            throw new InFlight();
          }
          store.note(key, was, mark(Status.CANNOT_SAY, null));
          return Trouble.Kind.CANNOT_SAY;
        }
        case NOT_SENT -> {}
      }
    }
    return sendNow(key, mail, address, was);
  }

  private Trouble.@Nullable Kind sendNow(
      MailKey key, Mail mail, String address, @Nullable Item was) {
    byte[] bytes;
    try {
      bytes =
          mime.write(
              key.messageId(domain),
              address,
              mail.wording().to(mail.to()),
              attachments(mail),
              surroundings.now());
    } catch (Mime.BadAddress e) {
      store.note(key, was, mark(Status.REFUSED, null));
      return Trouble.Kind.REFUSED;
    }
    Item sending = store.note(key, was, mark(Status.SENDING, null));
    return switch (service.send(mime.from(), address, bytes)) {
      case Answer.Taken(String providerId) -> {
        store.note(key, sending, mark(Status.SENT, providerId));
        Log.info(
            "mail sent",
            Map.of("event", key.eventId(), "role", key.role(), "purpose", key.purpose()));
        yield null;
      }
      case Answer.Refused(String code) -> {
        store.note(key, sending, mark(Status.REFUSED, null));
        Log.warn("mail refused", Map.of("event", key.eventId(), "code", code));
        yield Trouble.Kind.REFUSED;
      }
      case Answer.CannotSay() -> {
        store.note(key, sending, mark(Status.CANNOT_SAY, null));
        yield Trouble.Kind.CANNOT_SAY;
      }
      case Answer.NotNow(var why) -> {
        store.note(key, sending, mark(Status.NOT_SENT, null));
        throw new NotNow(why);
      }
    };
  }

  private List<Attachment> attachments(Mail mail) {
    List<Attachment> all = new ArrayList<>();
    for (DocumentRef document : mail.attachments()) {
      all.add(
          new Attachment(
              document.fileName(), document.contentType(), documents.read(document.key())));
    }
    WorkDays days = mail.calendar();
    if (days != null) {
      all.add(
          new Attachment(
              CalendarFile.name(days), CalendarFile.CONTENT_TYPE, CalendarFile.of(days)));
    }
    return all;
  }

  private MailMark mark(Status status, @Nullable String providerId) {
    return new MailMark(status, surroundings.now(), providerId);
  }
}
