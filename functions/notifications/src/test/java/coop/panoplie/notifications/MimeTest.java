package coop.panoplie.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as bytes: odd names, hostile words, wrong addresses. */
final class MimeTest {

  @Test
  void aMailCanBeRehearsedAndNotSent() {
    MailRehearsal.run();
  }

  private final Mime mime = new Mime(new Layout(), "Panoplie <ne-pas-repondre@panoplie.example>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đặng Thị Hương",
        "Łukasz Żółć",
        "Ștefănescu",
        "Ελένη",
        "Юлия",
        "Ñuñez",
        "O’Neill",
        "emoji 🎻",
        "A company whose name is as long as the register allows it to be, seventy"
      })
  void namesSurviveTheJourney(String name) throws Exception {
    Post.Read mail = Post.read(write("a@example.org", letter(name, name)));
    assertEquals(name, mail.subject());
    assertTrue(mail.text().contains(name));
    assertTrue(mail.html().contains(name));
  }

  @Test
  void aSubjectCannotBeginAnotherHeader() throws Exception {
    byte[] bytes = write("a@example.org", letter("Hello\r\nBcc: x@example.org", "Ann"));
    String headers = new String(bytes, StandardCharsets.US_ASCII).split("\r\n\r\n", 2)[0];
    assertFalse(headers.lines().anyMatch(l -> l.startsWith("Bcc")), headers);
  }

  @Test
  void markupInWordsIsShownNotRun() throws Exception {
    Post.Read mail =
        Post.read(write("a@example.org", letter("<img src=x onerror=alert(1)>", "<b>Ann</b>")));
    assertFalse(mail.html().contains("<img"), mail.html());
    assertFalse(mail.html().contains("<b>Ann"), mail.html());
    assertTrue(mail.text().contains("<b>Ann</b>"), "plain text is left as it is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "two@example.org, three@example.org",
        "Ann <ann@example.org>",
        "ann@example.org\r\nBcc: x@example.org",
        "é@example.org",
        "@example.org",
        " "
      })
  void wrongAddressesAreRefused(String address) {
    assertThrows(Mime.BadAddress.class, () -> write(address, letter("s", "n")));
  }

  @Test
  void plainTextHasNoMarkupAndNoHoles() throws Exception {
    String text = Post.read(write("a@example.org", letter("s", "Ann"))).text();
    assertEquals(
        """
        Hello Ann,

        One.

        Two.

        Label: value

        Open:
        http://localhost/offer/a?b=c&d=e

        Bye,
        Panoplie

        --\s
        Footer
        """,
        text);
  }

  private static Letter letter(String subject, String name) {
    return new Letter(
        Language.EN,
        subject,
        "Hello " + name + ",",
        List.of("One.", "Two."),
        List.of(new Letter.Row("Label", "value")),
        new Letter.Link("Open", "http://localhost/offer/a?b=c&d=e"),
        "Bye,",
        "Footer");
  }

  private byte[] write(String address, Letter letter) throws Mime.BadAddress {
    return mime.write("id@panoplie.example", address, letter, List.of(), Sample.NOW);
  }
}
