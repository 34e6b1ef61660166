package coop.panoplie.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.event.InApp;
import coop.panoplie.kernel.event.Issue;
import coop.panoplie.kernel.event.OfferAnswer;
import coop.panoplie.kernel.receipt.Tool;
import coop.panoplie.kernel.receipt.ToolState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is written to, in which language, with what and without what. */
final class MailsTest {
  private final Post post = new Post();

  @Test
  void anOfferGoesToTheClientWithItsLinkAndToTheMemberAsSent() {
    assertTrue(post.hear("e1", Sample.offer(2, Sample.CLIENTS_MAIL)));

    Post.Read client = post.mailTo(Sample.CLIENTS_MAIL);
    assertEquals("Offre : Concert d’hiver", client.subject());
    assertEquals("fr", client.language());
    assertTrue(client.text().contains("Bonjour Noé Dubois,"), client.text());
    assertTrue(client.text().contains("http://localhost:8080/offer/t0ken.Signed_1"));
    assertTrue(client.html().contains("href=\"http://localhost:8080/offer/t0ken.Signed_1\""));
    assertTrue(client.html().contains("<html lang=\"fr\">"));
    assertTrue(client.text().replaceAll("\\h", " ").contains("1 325,00 €"), client.text());

    Post.Read member = post.mailTo(Sample.MEMBERS_MAIL);
    assertEquals("Offerte verstuurd: Concert d’hiver", member.subject());
    assertEquals("nl", member.language());
    assertTrue(member.text().contains("http://localhost:8080/jobs/job-1"));
    assertFalse(member.words().contains("t0ken"), "the link is the client's alone");
  }

  @Test
  void anOfferThatCannotReachTheClientIsToldAsSuch() {
    for (String address : List.of("nobody at example", "")) {
      Post one = new Post();
      one.hear("e1", Sample.offer(2, address));

      Post.Read member = one.mailTo(Sample.MEMBERS_MAIL);
      assertEquals("De offerte is niet vertrokken: Concert d’hiver", member.subject());
      assertTrue(member.text().contains("bezorg de link zelf"), member.text());
      assertFalse(member.words().contains("t0ken"), "the link is on the page, not in the mail");
      assertEquals(1, one.mails().size(), "not told as sent as well");
      InApp shown = one.bench.sent(Fact.NotificationIssued.class).getLast().message();
      assertEquals("De offerte is niet vertrokken: Concert d’hiver", shown.title().nl());
    }
  }

  @Test
  void anOfferSentAgainGoesToTheCorrectedAddressAlone() {
    post.hear("e1", Sample.offer(2, "typo@theatre.example"));
    post.hear("e2", Sample.offerAgain(Sample.CLIENTS_MAIL));

    assertTrue(post.mailTo(Sample.CLIENTS_MAIL).text().contains("/offer/t0ken.Signed_2"));
    Post.Read member = post.mails().getLast();
    assertTrue(member.to().contains(Sample.MEMBERS_MAIL));
    assertTrue(member.text().contains("De eerste link werkt niet meer"), member.text());
    assertEquals(
        1,
        post.mails().stream().filter(m -> m.to().contains("typo@theatre.example")).count(),
        "nobody writes again to who it was not meant for");
  }

  @Test
  void aClientNeverReadsTheMembersDataNorPay() {
    allFacts();
    for (Post.Read mail : post.mails()) {
      if (mail.to().contains(Sample.CLIENTS_MAIL)) {
        for (String secret :
            List.of(
                Sample.NISS,
                Sample.IBAN,
                Sample.MEMBERS_STREET,
                Sample.MEMBERS_MAIL,
                "470000000",
                "1990",
                "722,80",
                "935,64",
                "81,25",
                "souffrante",
                "/jobs/")) {
          assertFalse(mail.words().contains(secret), secret + " in " + mail.subject());
        }
      }
    }
  }

  @Test
  void aMemberNeverReadsTheClientsAddressNorNeedlessDataOfTheirOwn() {
    allFacts();
    for (Post.Read mail : post.mails()) {
      if (mail.to().contains(Sample.MEMBERS_MAIL)) {
        for (String secret : List.of(Sample.CLIENTS_MAIL, "Noé", Sample.NISS, Sample.IBAN)) {
          assertFalse(mail.words().contains(secret), secret + " in " + mail.subject());
        }
      }
    }
  }

  @Test
  void eachMailSpeaksItsReadersLanguage() {
    allFacts();
    for (Post.Read mail : post.mails()) {
      boolean client = mail.to().contains(Sample.CLIENTS_MAIL);
      assertEquals(client ? "fr" : "nl", mail.language());
      assertTrue(mail.text().contains(client ? "Bien à vous," : "Met vriendelijke groet,"));
      assertTrue(mail.html().contains(client ? "Bonjour" : "Dag "));
    }
    assertEquals(14, post.mails().size());
  }

  @Test
  void aCorrectedPayIsToldToTheMemberLineByLineWithItsReason() {
    for (int i = 0; i < 5; i++) {
      post.hear("e1", Sample.corrected());
    }

    Post.Read mail = post.mailTo(Sample.MEMBERS_MAIL);
    assertEquals(1, post.mails().size(), "to nobody else, and once");
    assertEquals("Loon verbeterd: Concert d’hiver", mail.subject());
    String words = mail.text().replaceAll("\\h", " ");
    for (String said :
        List.of(
            "Uw nettoloon gaat van € 722,80 naar € 727,80 (+€ 5,00).",
            "€ -90,55 → € -85,55 (+€ 5,00)",
            "Bedrijfsvoorheffing",
            "Le barème de décembre est paru",
            "http://localhost:8080/jobs/job-1")) {
      assertTrue(words.contains(said), said + " in " + words);
    }
    InApp message = post.bench.sent(Fact.NotificationIssued.class).getLast().message();
    assertTrue(message.body().fr().contains("722,80"), message.body().fr());
    assertTrue(message.body().en().contains("€727.80"), message.body().en());
  }

  @Test
  void aCorrectionOfACancelledJobIsNotTold() {
    post.hear("e1", Sample.cancelled());
    int before = post.mails().size();
    post.hear("e2", Sample.corrected());
    assertEquals(before, post.mails().size());
  }

  @Test
  void theInvoiceIsAttachedForTheClientAndLinkedForTheMember() {
    post.hear("e1", Sample.issued(Issue.Kind.INVOICE));

    Post.Read client = post.mailTo(Sample.CLIENTS_MAIL);
    assertEquals("Facture 2026-000017", client.subject());
    assertEquals(List.of("document.pdf"), client.files());
    assertEquals("%PDF-1.7", new String(client.contents().getFirst(), StandardCharsets.US_ASCII));

    Post.Read member = post.mailTo(Sample.MEMBERS_MAIL);
    assertEquals("Factuur 2026-000017", member.subject());
    assertEquals(List.of(), member.files());
    assertTrue(member.text().contains("/jobs/job-1"));
  }

  @Test
  void theContractGoesToTheMemberAlone() {
    post.hear("e1", Sample.issued(Issue.Kind.CONTRACT));

    assertEquals(1, post.mails().size());
    assertEquals(List.of("document.pdf"), post.mailTo(Sample.MEMBERS_MAIL).files());
  }

  @Test
  void aConfirmedJobPutsTheWorkDaysInTheMembersCalendar() {
    post.hear("e1", new Fact.JobConfirmed(Sample.job()));

    assertEquals(1, post.mails().size());
    Post.Read mail = post.mailTo(Sample.MEMBERS_MAIL);
    assertEquals(List.of("agenda-2026-12-10.ics"), mail.files());
    assertTrue(
        new String(mail.contents().getFirst(), StandardCharsets.UTF_8)
            .contains("DTSTART;VALUE=DATE:20261210"));
    assertEquals("calendar", post.lastReport().documents().getFirst().kind());
    assertTrue(
        post.bench.objects.containsKey(
            "jobs/job-1/notifications/calendar-3/agenda-2026-12-10.ics"));
  }

  @Test
  void aCancellationReachesBothAndTakesTheDaysOutOfTheCalendar() {
    post.hear("e1", Sample.cancelled());

    assertEquals("Mission annulée : Concert d’hiver", post.mailTo(Sample.CLIENTS_MAIL).subject());
    Post.Read member = post.mailTo(Sample.MEMBERS_MAIL);
    assertTrue(member.text().contains("Reden: Je suis souffrante"), member.text());
    assertTrue(
        new String(member.contents().getFirst(), StandardCharsets.UTF_8)
            .contains("STATUS:CANCELLED"));
  }

  @Test
  void anOfferTakenBackIsToldToTheClientAlone() {
    post.hear("e1", Sample.offer(2, Sample.CLIENTS_MAIL));
    post.bench.mails.clear();
    post.hear("e2", Sample.withdrawn("draft"));
    post.hear("e2", Sample.withdrawn("draft"));

    assertEquals(1, post.mails().size());
    Post.Read mail = post.mailTo(Sample.CLIENTS_MAIL);
    assertEquals("Offre retirée : Concert d’hiver", mail.subject());
    assertEquals("fr", mail.language());
    assertTrue(mail.text().contains("n’est plus valable"), mail.text());
    assertFalse(mail.words().contains("t0ken"), "the link no longer opens");
  }

  @Test
  void whatTheClientNeverGotIsNotTakenBack() {
    post.hear("e1", Sample.withdrawn("draft"));
    post.hear("e2", Sample.offer(2, Sample.CLIENTS_MAIL));
    assertEquals(0, post.mails().size(), "the withdrawal came first");

    Post other = new Post();
    other.hear("e1", Sample.offer(2, "nobody at example"));
    other.hear("e2", Sample.withdrawn("draft"));
    assertEquals(1, other.mails().size(), "to the member, that the offer left");
    assertInstanceOf(ToolState.Waiting.class, other.state());
  }

  @Test
  void theMembersListShowsTheSameNewsInThreeLanguages() {
    post.hear("e1", Sample.answered(OfferAnswer.Kind.CHANGES_ASKED, "Plutôt en janvier"));

    InApp message = post.bench.sent(Fact.NotificationIssued.class).getFirst().message();
    assertEquals("e1", message.id());
    assertEquals("lea", message.memberId());
    assertEquals("Changement demandé : Concert d’hiver", message.title().fr());
    assertEquals("Wijziging gevraagd: Concert d’hiver", message.title().nl());
    assertEquals("Change asked: Concert d’hiver", message.title().en());
    assertTrue(post.mailTo(Sample.MEMBERS_MAIL).text().contains("Plutôt en janvier"));
  }

  private void allFacts() {
    post.hear("e0", Sample.offer(2, Sample.CLIENTS_MAIL));
    post.hear("e1", Sample.answered(OfferAnswer.Kind.CHANGES_ASKED, "Plus tard"));
    post.hear("e2", new Fact.JobConfirmed(Sample.job()));
    for (Issue.Kind kind : Issue.Kind.values()) {
      post.hear("e3-" + kind, Sample.issued(kind));
    }
    post.hear("e4", Sample.reported(Tool.INVOICE, 1, Sample.refused("Il manque un numéro.")));
    post.hear("e4-corrected", Sample.corrected());
    post.hear("e5", Sample.cancelled());
  }
}
