package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.france.France;
import coop.panoplie.packs.pay.VatArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who owes the VAT of a sale, at what rate and in what words: {@code vat/sales.json}. */
class VatTest {

  private static final LocalDate TODAY = IsoDate.of("2026-11-23");
  private static final CountryPack BELGIUM = Belgium.of(TestData.BELGIUM);
  private static final CountryPack FRANCE = France.of(TestData.FRANCE);
  private static final CountryPack BELGIUM_EXEMPT =
      Belgium.of(Variants.of("belgium", "/vat/exempt.json"));
  private static final CountryPack FRANCE_EXEMPT =
      France.of(Variants.of("france", "/vat/exempt.json"));

  /** One row of the table. */
  private record Sale(Map<String, String> row) {

    String name() {
      return String.join(" ", row.values());
    }

    Country seller() {
      return Country.valueOf(row.get("seller"));
    }

    CountryPack pack() {
      boolean exempt = row.containsKey("variant");
      return switch (seller()) {
        case BE -> exempt ? BELGIUM_EXEMPT : BELGIUM;
        case FR -> exempt ? FRANCE_EXEMPT : FRANCE;
      };
    }

    Profile member() {
      return seller() == Country.BE ? Jobs.LEA : Jobs.HUGO;
    }

    Content content() {
      return new Content(
          seller(),
          new Client(
              Client.Kind.valueOf(row.get("kind")),
              "Client",
              null,
              row.get("vat"),
              "client@client.example",
              null,
              Language.FR,
              new Address(
                  "rue 1", row.getOrDefault("postalCode", "1000"), "Ville", row.get("country")),
              null),
          new Mission("Mission", null, Nature.valueOf(row.get("nature")), "fonction", null),
          new Work(
              IsoDate.of("2026-12-21"),
              IsoDate.of("2026-12-22"),
              2,
              new BigDecimal("15"),
              new Work.Place("Ville", row.get("place"))),
          Money.eur("1500"),
          null);
    }

    Decision<Breakdown> decision() {
      return pack().breakdown(content(), member());
    }
  }

  @SuppressWarnings("unchecked")
  private static Stream<Sale> sales() {
    return ((List<Map<String, String>>) TestData.read("/vat/sales.json").get("sales"))
        .stream().map(Sale::new);
  }

  @TestFactory
  Stream<DynamicTest> everySale() {
    return sales().map(sale -> DynamicTest.dynamicTest(sale.name(), () -> check(sale)));
  }

  private static void check(Sale sale) {
    String refused = sale.row().get("refused");
    if (refused != null) {
      Decision.Rejected<Breakdown> no =
          assertInstanceOf(Decision.Rejected.class, sale.decision(), sale.name());
      assertEquals(List.of(refused), no.reasons().stream().map(Refusal::code).toList());
      assertFalse(String.valueOf(no.reasons().getFirst().source()).isBlank());
      return;
    }
    Vat vat = breakdown(sale).vat();
    assertEquals(sale.row().get("category"), vat.category());
    assertEquals(sale.row().get("rate"), vat.rate().toString());
    String mention = sale.row().get("mention");
    assertEquals(mention == null ? null : sale.pack().data().text(mention), vat.mention());
    assertTrue(vat.source().length() > 5);
    assertEquals(sale.row().get("atSubmission"), atSubmission(sale));
  }

  private static Breakdown breakdown(Sale sale) {
    return BreakdownTest.accepted(sale.pack(), sale.content(), sale.member());
  }

  /** What the checks say of the client's VAT before the client sees the offer. */
  private static String atSubmission(Sale sale) {
    return sale.pack().check(sale.content(), sale.member(), TODAY).stream()
        .map(Refusal::code)
        .filter(code -> code.contains("vat"))
        .findFirst()
        .orElse(null);
  }

  @Test
  void theTableHasEveryNatureKindAndAnswer() {
    List<Sale> sales = sales().toList();
    for (Country seller : Country.values()) {
      for (Client.Kind kind : Client.Kind.values()) {
        for (Nature nature : Nature.values()) {
          boolean there =
              sales.stream()
                  .map(Sale::row)
                  .anyMatch(
                      row ->
                          row.get("seller").equals(seller.name())
                              && (kind == Client.Kind.PUBLIC
                                  || row.get("nature").equals(nature.name()))
                              && row.get("kind").equals(kind.name()));
          assertTrue(there, seller + " " + kind + " " + nature);
        }
      }
    }
    assertTrue(sales.size() >= 40);
  }

  @Test
  void aShowForAPersonAbroadIsRefusedWithWaysOut() {
    Refusal refusal = refusal("BE", "PRIVATE", "BE", "PERFORMANCE", "FR");
    assertEquals("/work/place/country", refusal.pointer());
    assertEquals(
        List.of("vat.orderedByBusiness", "vat.askAdviser"),
        refusal.waysOut().stream().map(way -> way.code()).toList());
    assertEquals(
        "vat.giveNumber",
        refusal("FR", "PUBLIC", "FR", "PERFORMANCE", "BE").waysOut().getFirst().code());
  }

  @Test
  void aCodeOftenMistakenIsPutRight() {
    Refusal greek = refusal("BE", "COMPANY", "EL", "SERVICE", "GR");
    assertEquals(Map.of("/client/address/country", "GR"), greek.waysOut().getFirst().change());
    Refusal british = refusal("FR", "COMPANY", "UK", "SERVICE", "FR");
    assertEquals(Map.of("/client/address/country", "GB"), british.waysOut().getFirst().change());
    assertTrue(refusal("FR", "COMPANY", "QQ", "SERVICE", "FR").waysOut().isEmpty());
  }

  private static Refusal refusal(
      String seller, String kind, String country, String nature, String place) {
    Sale sale =
        new Sale(
            Map.of(
                "seller", seller, "kind", kind, "country", country, "nature", nature, "place",
                place));
    Decision.Rejected<Breakdown> no = assertInstanceOf(Decision.Rejected.class, sale.decision());
    return no.reasons().getFirst();
  }

  /** The exemption of performers is not sure for a cooperative: neither is what stands for it. */
  @Test
  void theVatOfAPerformanceIsProvisionalInBelgium() {
    assertEquals(
        Certainty.PROVISIONAL,
        BreakdownTest.line(
                BreakdownTest.accepted(BELGIUM, Jobs.concert("1250"), Jobs.LEA), "client.vat")
            .certainty());
  }

  @Test
  void everyMentionIsInThreeLanguages() {
    for (CountryPack pack : List.of(BELGIUM, FRANCE)) {
      for (String id : List.of("vat.reverseCharge", "vat.outside", "vat.outsideConsumer")) {
        Text text = pack.data().text(id);
        assertEquals(3, Stream.of(text.fr(), text.nl(), text.en()).distinct().count(), id);
      }
    }
  }

  @Test
  void everyCountryOfTheWorldIsSomewhere() {
    for (String country : Locale.getISOCountries()) {
      VatArea.Zone zone = VatArea.zone("BE", country);
      assertFalse(zone == VatArea.Zone.UNKNOWN, country);
      assertEquals(
          VatArea.union(VatArea.state(country)),
          zone == VatArea.Zone.HOME || zone == VatArea.Zone.UNION,
          country);
    }
    assertEquals(27, Stream.of(Locale.getISOCountries()).filter(VatArea::union).count());
  }
}
