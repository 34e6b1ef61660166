package coop.panoplie.notifications;

import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.ToolReport;
import coop.panoplie.kernel.receipt.ToolState;
import coop.panoplie.shell.testing.Bench;
import coop.panoplie.shell.testing.Http;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** The function on a bench, and its mails as a mail reader sees them. */
final class Post {
  final Bench bench = new Bench();
  final Handler handler = new Handler(bench.surroundings);

  Post() {
    for (Issue.Kind kind : Issue.Kind.values()) {
      bench.objects.put(Sample.pdfKey(kind), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** True when the queue need not bring it again. */
  boolean hear(String id, Fact fact) {
    return Http.deliver(handler, Http.event(id, fact)).isEmpty();
  }

  void later(Duration time) {
    bench.now.updateAndGet(now -> now.plus(time));
  }

  void mailServiceSays(int status, String code) {
    bench.beforeEach =
        what -> {
          if (what.equals("ses.sendEmail")) {
            throw SesV2Exception.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
          }
        };
  }

  void worldIsWhole() {
    bench.beforeEach = what -> {};
  }

  ToolReport lastReport() {
    return bench.sent(Fact.ToolReported.class).getLast().report();
  }

  ToolState state() {
    return lastReport().state();
  }

  record Read(
      String to,
      String subject,
      String language,
      String messageId,
      String text,
      String html,
      List<String> files,
      List<byte[]> contents) {
    String words() {
      return subject + "\n" + text + "\n" + html;
    }
  }

  List<Read> mails() {
    return bench.mails.stream().map(Post::read).toList();
  }

  Read mailTo(String address) {
    return mails().stream().filter(m -> m.to().contains(address)).findFirst().orElseThrow();
  }

  static Read read(SendEmailRequest request) {
    return read(request.content().raw().data().asByteArray());
  }

  static Read read(byte[] mime) {
    try {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
      List<Part> leaves = new ArrayList<>();
      collect(message, leaves);
      String text = "";
      String html = "";
      List<String> files = new ArrayList<>();
      List<byte[]> contents = new ArrayList<>();
      for (Part leaf : leaves) {
        if (leaf.getFileName() != null) {
          files.add(leaf.getFileName());
          contents.add(leaf.getInputStream().readAllBytes());
        } else if (leaf.isMimeType("text/plain")) {
          text = (String) leaf.getContent();
        } else if (leaf.isMimeType("text/html")) {
          html = (String) leaf.getContent();
        }
      }
      return new Read(
          message.getRecipients(MimeMessage.RecipientType.TO)[0].toString(),
          message.getSubject(),
          message.getHeader("Content-Language", null),
          message.getMessageID(),
          text.replace("\r\n", "\n"),
          html,
          files,
          contents);
    } catch (jakarta.mail.MessagingException | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(Part part, List<Part> leaves)
      throws jakarta.mail.MessagingException, java.io.IOException {
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        collect(parts.getBodyPart(i), leaves);
      }
    } else {
      leaves.add(part);
    }
  }
}
