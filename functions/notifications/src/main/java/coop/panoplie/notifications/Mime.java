package coop.panoplie.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** Puts a mail together: text and HTML of the same words, then the attachments. */
final class Mime {
  private static final String UTF_8 = "UTF-8";

  private final Layout layout;
  private final InternetAddress from;

  Mime(Layout layout, String from) {
    this.layout = layout;
    try {
      this.from = new InternetAddress(from, true);
      // the address came in from the settings; its name may hold any letter
      this.from.setPersonal(this.from.getPersonal(), UTF_8);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("MAIL_FROM is not an address", e);
    }
  }

  /** An address nobody can be written to. */
  static final class BadAddress extends Exception {
    private static final long serialVersionUID = 1L;
  }

  String from() {
    return from.toString();
  }

  /**
   * The bytes of the mail.
   *
   * @param messageId without angle brackets; the same for the same mail
   * @throws BadAddress when the address is not one
   */
  byte[] write(
      String messageId, String address, Letter letter, List<Attachment> attachments, Instant at)
      throws BadAddress {
    InternetAddress to = addressOf(address);
    try {
      MimeMessage message = new Identified("<" + messageId + ">");
      message.setFrom(from);
      message.setRecipient(Message.RecipientType.TO, to);
      message.setSubject(oneLine(letter.subject()), UTF_8);
      message.setSentDate(Date.from(at));
      message.setHeader("Content-Language", letter.language().code());
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setContent(content(letter, attachments));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.saveChanges();
      message.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalStateException("cannot put the mail together", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MimeMultipart content(Letter letter, List<Attachment> attachments)
      throws MessagingException {
    MimeMultipart words = new MimeMultipart("alternative");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(layout.text(letter), UTF_8, "plain");
    words.addBodyPart(text);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(layout.html(letter), UTF_8, "html");
    words.addBodyPart(html);
    if (attachments.isEmpty()) {
      return words;
    }
    MimeMultipart all = new MimeMultipart("mixed");
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(words);
    all.addBodyPart(first);
    for (Attachment attachment : attachments) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.contentType())));
      part.setFileName(attachment.fileName());
      part.setDisposition(Part.ATTACHMENT);
      all.addBodyPart(part);
    }
    return all;
  }

  /** The mail service takes plain ASCII addresses alone. */
  private static InternetAddress addressOf(String address) throws BadAddress {
    try {
      InternetAddress parsed = new InternetAddress(address, true);
      if (!StandardCharsets.US_ASCII.newEncoder().canEncode(parsed.getAddress())
          || parsed.getAddress().indexOf('@') < 1
          || !parsed.getAddress().equals(address)) {
        throw new BadAddress();
      }
      return parsed;
    } catch (MessagingException e) {
      throw new BadAddress();
    }
  }

  /** A line break in a title must not begin another header. */
  private static String oneLine(String subject) {
    StringBuilder line = new StringBuilder();
    subject
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** The library numbers its messages by chance; ours are known by their event. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(String id) {
      super(Session.getInstance(new Properties()));
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
