package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What member and client do in most tests, each act through its public door. */
final class Scenario {
  static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern OFFER_LINK =
      Pattern.compile("https?://[^\\s\"<>]+/offer/[^\\s\"<>]+");

  private final Doors doors;
  private final Samples sample;
  private final Member member;
  private final Duration lineIsBadFor;

  private Scenario(Doors doors, Samples sample, Member member, Duration lineIsBadFor) {
    this.doors = doors;
    this.sample = sample;
    this.member = member;
    this.lineIsBadFor = lineIsBadFor;
  }

  static Scenario of(Doors doors, Samples sample) {
    Member member = Member.signsIn(doors, sample.member());
    member.saveProfile(sample.profile());
    return new Scenario(doors, sample, member, Duration.ZERO);
  }

  /** The same people on a bad line. */
  Scenario patient(Duration howLong) {
    return new Scenario(doors, sample, member.patient(howLong), howLong);
  }

  Member member() {
    return member;
  }

  /** The sample with a client of its own, so that its mails can be told apart. */
  ObjectNode content(String clientEmail) {
    ObjectNode content = sample.content(today().plusDays(8));
    ((ObjectNode) content.path("client")).put("email", clientEmail);
    return content;
  }

  LocalDate today() {
    return new LocalClock(doors).today();
  }

  /** Declares and submits; the offer is out. */
  String offered(JsonNode content) {
    String id = member.declare(content).path("id").asText();
    assertEquals("offered", member.submit(id).path("state").asText());
    return id;
  }

  /** The link as the client finds it in the mail. */
  OfferLink linkFromMail(String clientEmail) {
    return Wait.until(
        "the offer's mail to " + clientEmail,
        PATIENCE,
        () ->
            new Mails(doors)
                .to(clientEmail).reversed().stream()
                    .map(m -> OFFER_LINK.matcher(m.path("text").asText()))
                    .filter(Matcher::find)
                    .map(found -> OfferLink.of(doors, found.group()))
                    .findFirst()
                    .orElse(null));
  }

  /** A job: declared, submitted, accepted by the link from the declaration. */
  String accepted(JsonNode content) {
    String id = offered(content);
    link(id).accept("Nora Lambrecht").expect(200);
    return id;
  }

  OfferLink link(String id) {
    return OfferLink.of(doors, member.declaration(id).at("/offer/link").asText())
        .patient(lineIsBadFor);
  }

  /** A job whose tools have all settled. */
  Receipt settled(JsonNode content) {
    return member.settled(accepted(content), PATIENCE);
  }
}
