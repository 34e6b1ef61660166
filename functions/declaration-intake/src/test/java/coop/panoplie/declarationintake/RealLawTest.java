package coop.panoplie.declarationintake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.event.Fact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.shell.testing.Http;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way from form to job with the real packs of both countries. */
class RealLawTest {
  private final Door door = new Door();

  @Test
  void aBelgianMusicianIsOrderedByATheatre() {
    goesThrough("lea", Given.lea(), Given.content());
  }

  @Test
  void aFrenchTrainerIsOrderedByACompany() {
    goesThrough("hugo", hugo(), training());
  }

  private void goesThrough(String member, Profile profile, Content content) {
    door.call("PUT /me").as(member).body(Profiled.of(profile, 0)).go();
    Http.Answer money =
        door.call("POST /declarations/simulate")
            .as(member)
            .unkeyed()
            .body(Map.of("content", content))
            .go();
    assertEquals(200, money.status(), money.body());
    String id = door.declare(member, content).json().path("id").asText();

    Http.Answer offered = door.submit(member, id);
    assertEquals(200, offered.status(), offered.body());
    assertEquals(money.json(), offered.json().path("breakdown"));

    String token = door.bench.sent(Fact.OfferMade.class).getLast().offer().token();
    JsonNode page =
        door.call("POST /offers/{token}/accept")
            .at("token", token)
            .body(Map.of("name", "Noor Peeters"))
            .go()
            .json();
    assertEquals("accepted", page.path("state").asText());
    assertEquals(money.json().at("/totals/clientTotal"), page.path("total"));
    assertTrue(page.at("/total/cents").asLong() >= content.price().cents());
    assertEquals(content, door.bench.sent(Fact.JobConfirmed.class).getLast().job().content());
  }

  @Test
  void everythingMissingComesAtOnceFromLawAndHouse() {
    Content bare = new Content(Country.BE, null, null, null, null, null);
    String id = door.declare("lea", bare).json().path("id").asText();

    Http.Answer answer = door.submit("lea", id);

    assertEquals(422, answer.status());
    var pointers = answer.json().findValuesAsText("pointer");
    assertTrue(
        pointers.containsAll(
            java.util.List.of(
                "/work/from", "/work/to", "/price", "/mission/title", "/profile/iban")),
        pointers.toString());
    assertEquals(pointers.stream().distinct().toList(), pointers, "each field once");
  }

  static Profile hugo() {
    return new Profile(
        "Hugo",
        "Marchetti",
        "184126912345608",
        LocalDate.parse("1984-12-05"),
        "Lyon",
        new Address("12 rue des Lices", "69001", "Lyon", "FR"),
        "FR7630006000011234567890189",
        "hugo@panoplie.example",
        null,
        Language.FR,
        Country.FR,
        null,
        null);
  }

  static Content training() {
    return new Content(
        Country.FR,
        new Client(
            Client.Kind.COMPANY,
            "Atelier des Alpes",
            "999999121",
            "FR96999999121",
            "achats@atelier.example",
            null,
            Language.FR,
            new Address("3 quai Perrache", "69002", "Lyon", "FR"),
            null),
        new Mission(
            "Former à la prise de parole", null, Mission.Nature.TRAINING, "formateur", null),
        new Work(
            LocalDate.parse("2026-12-07"),
            LocalDate.parse("2026-12-08"),
            2,
            new BigDecimal("14"),
            new Work.Place("Lyon", "FR")),
        Money.eur("1600.00"),
        null);
  }
}
