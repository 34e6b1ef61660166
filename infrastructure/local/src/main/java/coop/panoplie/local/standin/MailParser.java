package coop.panoplie.local.standin;

import coop.panoplie.local.standin.Mail.Attachment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads a raw mail by the letter of the standard; what it cannot read would not be delivered. */
final class MailParser {
  private static final int LONGEST_LINE = 998;

  private MailParser() {}

  /** The mail does not follow the standard. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  static Mail parse(int number, byte[] raw) throws Malformed {
    checkLines(raw);
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.STRICT);
    builder.setDecodeMonitor(DecodeMonitor.STRICT);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(raw));
      if (message.getFrom() == null || message.getFrom().isEmpty() || message.getTo() == null) {
        throw new Malformed("From and To are needed");
      }
      if (message.getSubject() == null) {
        throw new Malformed("Subject is needed");
      }
      Reader reader = new Reader();
      reader.read(message);
      return new Mail(
          number,
          message.getFrom().get(0).toString(),
          message.getTo().flatten().stream().map(Mailbox::getAddress).toList(),
          message.getSubject(),
          message.getDate() == null ? null : message.getDate().toInstant(),
          reader.plain.isEmpty() ? reader.html.toString() : reader.plain.toString(),
          reader.attachments);
    } catch (IOException | RuntimeException e) {
      throw new Malformed(String.valueOf(e.getMessage()));
    }
  }

  private static void checkLines(byte[] raw) throws Malformed {
    int length = 0;
    boolean header = true;
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '\n') {
        if (i == 0 || raw[i - 1] != '\r') {
          throw new Malformed("lines must end with CR LF");
        }
        header = header && length > 1;
        length = 0;
      } else {
        length++;
        if (length > LONGEST_LINE + 1) {
          throw new Malformed("a line is longer than 998 characters");
        }
        if (header && raw[i] < 0) {
          throw new Malformed("headers must be ASCII");
        }
      }
    }
  }

  private static final class Reader {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    void read(Entity entity) throws IOException {
      Body body = entity.getBody();
      if (body instanceof Multipart multipart) {
        for (Entity part : multipart.getBodyParts()) {
          read(part);
        }
      } else if (body instanceof SingleBody single) {
        single(entity, single);
      }
    }

    private void single(Entity entity, SingleBody body) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      String name = entity.getFilename();
      if (name != null || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
        attachments.add(
            new Attachment(name == null ? "unnamed" : name, entity.getMimeType(), bytes.size()));
        return;
      }
      Charset charset =
          entity.getCharset() == null
              ? StandardCharsets.UTF_8
              : Charset.forName(entity.getCharset());
      switch (entity.getMimeType()) {
        case "text/plain" -> plain.append(bytes.toString(charset));
        case "text/html" -> html.append(bytes.toString(charset));
        default -> attachments.add(new Attachment("unnamed", entity.getMimeType(), bytes.size()));
      }
    }
  }
}
