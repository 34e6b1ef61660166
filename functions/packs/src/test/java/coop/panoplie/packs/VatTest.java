package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Client.Kind;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rate and category by nature, kind and country of the client. */
class VatTest {

  @ParameterizedTest
  @CsvSource({
    "BE,COMPANY,BE,SERVICE,S,21",
    "BE,COMPANY,BE,TRAINING,S,21",
    "BE,COMPANY,BE,PERFORMANCE,S,6",
    "BE,PRIVATE,BE,COPYRIGHT,S,6",
    "BE,COMPANY,FR,PERFORMANCE,AE,0",
    "BE,PRIVATE,FR,SERVICE,S,21",
    "BE,COMPANY,CH,SERVICE,O,0",
    "BE,PRIVATE,CH,COPYRIGHT,O,0",
    "FR,COMPANY,FR,SERVICE,S,20",
    "FR,PUBLIC,FR,TRAINING,S,20",
    "FR,COMPANY,FR,PERFORMANCE,S,5.5",
    "FR,COMPANY,FR,COPYRIGHT,S,10",
    "FR,COMPANY,BE,TRAINING,AE,0",
    "FR,PRIVATE,US,SERVICE,S,20",
    "FR,COMPANY,US,SERVICE,O,0"
  })
  void byNatureAndClient(
      Country country,
      Kind kind,
      String clientCountry,
      Nature nature,
      String category,
      String rate) {
    Client client =
        Jobs.client(kind, null, kind == Kind.COMPANY ? "XX123456" : null, clientCountry);
    Content job = Jobs.job(country, client, nature, "2026-12-21", "2026-12-22", 2, "15", "1500");
    Vat vat =
        country == Country.BE
            ? BreakdownTest.accepted(BreakdownTest.BELGIUM, job, Jobs.LEA).vat()
            : BreakdownTest.accepted(BreakdownTest.FRANCE, job, Jobs.HUGO).vat();
    assertEquals(category, vat.category());
    assertEquals(rate, vat.rate().value().toPlainString());
    assertEquals(category.equals("S"), vat.mention() == null);
  }

  @Test
  void aShowForAConsumerAbroadIsNotOurs() {
    Content job =
        Jobs.job(
            Country.FR,
            Jobs.client(Kind.PRIVATE, null, null, "FR"),
            Nature.PERFORMANCE,
            "2026-12-21",
            "2026-12-21",
            1,
            "4",
            "600");
    Content belgian =
        new Content(Country.BE, job.client(), job.mission(), job.work(), job.price(), null);
    assertInstanceOf(Decision.Rejected.class, BreakdownTest.BELGIUM.breakdown(belgian, Jobs.LEA));
  }
}
