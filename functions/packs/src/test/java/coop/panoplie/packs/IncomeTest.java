package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Income;
import coop.panoplie.kernel.declaration.Income.Kind;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.time.IsoDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a declaration says of a grant and of what the job buys, from its content to its invoice. */
class IncomeTest {

  private static final CountryPack BELGIUM = Scales.SMART;
  private static final CountryPack FRANCE = Scales.SMART_FRANCE;

  @Test
  void aGrantIsOutsideTheScopeOfVat() {
    Breakdown money = computed(BELGIUM, with(Jobs.concert("1250"), Kind.FUNDING, null));
    assertEquals("O", money.vat().category());
    assertEquals(Money.ZERO, money.totals().vat());
    assertEquals(Money.eur("1250"), money.totals().clientTotal());
    assertTrue(money.vat().mention().fr().startsWith("Hors du champ de la TVA"));
    assertEquals("client.funding", money.lines().getFirst().id());
    assertEquals("81.25", money.totals().contribution().toString());
  }

  @Test
  void whereverTheFunderIs() {
    for (String country : List.of("BE", "FR", "US", "GP")) {
      Content grant =
          Jobs.job(
              coop.panoplie.kernel.Country.BE,
              Jobs.client(coop.panoplie.kernel.declaration.Client.Kind.PUBLIC, null, null, country),
              coop.panoplie.kernel.declaration.Mission.Nature.PERFORMANCE,
              "2026-12-21",
              "2026-12-22",
              2,
              "15.2",
              "1250");
      assertEquals("O", computed(BELGIUM, with(grant, Kind.FUNDING, null)).vat().category());
    }
  }

  @Test
  void itsPaperSaysNothingOfLatePaymentBetweenBusinesses() {
    Content grant = with(Jobs.concert("1250"), Kind.FUNDING, null);
    assertEquals(List.of("REG"), codes(BELGIUM.invoiceMentions(grant, computed(BELGIUM, grant))));
    Content sale = with(Jobs.concert("1250"), Kind.SALE, null);
    assertTrue(
        codes(BELGIUM.invoiceMentions(sale, computed(BELGIUM, sale)))
            .containsAll(List.of("REG", "PMD", "PMT")));
  }

  @Test
  void aGrantPaysTheSameWorkAsASaleOfItsAmount() {
    Breakdown sale = computed(BELGIUM, Jobs.concert("1250"));
    Breakdown grant = computed(BELGIUM, with(Jobs.concert("1250"), Kind.FUNDING, null));
    assertEquals(sale.totals().net(), grant.totals().net());
    assertEquals(sale.carries(), grant.carries());
  }

  @Test
  void inFranceItIsRefusedUntilItsRateIsKnownAndTheWayOutIsTakenInOneTap() {
    Content grant = with(Jobs.lesson("1800"), Kind.FUNDING, null);
    Refusal refusal = refused(FRANCE, grant);
    assertEquals("funding.unknown", refusal.code());
    assertEquals("/income/kind", refusal.pointer());
    assertEquals("sale", refusal.waysOut().getFirst().change().get("/income/kind"));
    assertEquals("S", computed(FRANCE, with(grant, Kind.SALE, null)).vat().category());
    assertTrue(
        FRANCE.check(grant, Jobs.HUGO, IsoDate.of("2026-12-01")).stream()
            .anyMatch(r -> r.code().equals("funding.unknown")));
  }

  @Test
  void chargesAreSetAsideForTheirPurchaseBeforeAnyPay() {
    Breakdown money = computed(BELGIUM, with(Jobs.concert("1250"), null, "400"));
    assertEquals("768.75", money.totals().payBudget().toString());
    assertTrue(money.totals().leftInActivity().compareTo(Money.eur("400")) >= 0);
    // a client who buys a show pays VAT on all of its price, whatever the job spends of it
    assertEquals("75.00", money.totals().vat().toString());
    Content same = with(Jobs.concert("1250"), null, "0");
    assertEquals(computed(BELGIUM, Jobs.concert("1250")), computed(BELGIUM, same));
  }

  @Test
  void bothWaysOutOfTooHighChargesLiftTheRefusal() {
    Refusal refusal = refused(BELGIUM, with(Jobs.concert("1250"), null, "1200"));
    assertEquals("/income/charges", refusal.pointer());
    String price = changed(refusal, "/price/cents");
    assertEquals("128342", price);
    computed(BELGIUM, with(Jobs.concert("1283.42"), null, "1200"));
    assertEquals(
        "charges.tooHigh", refused(BELGIUM, with(Jobs.concert("1283.41"), null, "1200")).code());
    assertEquals("116875", changed(refusal, "/income/charges/cents"));
    computed(BELGIUM, with(Jobs.concert("1250"), null, "1168.75"));
    assertEquals(
        "charges.tooHigh", refused(BELGIUM, with(Jobs.concert("1250"), null, "1168.76")).code());
  }

  @Test
  void thePriceForTheLegalMinimumBearsTheChargesToo() {
    Content poor = with(Jobs.concert("700"), null, "500");
    Refusal floor =
        BELGIUM.check(poor, Jobs.LEA, IsoDate.of("2026-12-01")).stream()
            .filter(r -> r.code().startsWith("pay."))
            .findFirst()
            .orElseThrow();
    Money price = Money.ofCents(Long.parseLong(changed(floor, "/price/cents")));
    assertTrue(price.compareTo(Money.eur("700")) > 0);
    assertEquals(
        List.of(),
        BELGIUM.check(
            with(Jobs.concert(price.toString()), null, "500"), Jobs.LEA, IsoDate.of("2026-12-01")));
  }

  @Test
  void negativeChargesAreNone() {
    Refusal refusal = refused(BELGIUM, with(Jobs.concert("1250"), null, "-1"));
    assertEquals("/income/charges charges.negative", refusal.pointer() + " " + refusal.code());
  }

  private static Content with(Content job, @Nullable Kind kind, @Nullable String charges) {
    Income income = new Income(kind, charges == null ? null : Money.eur(charges), null);
    return new Content(
        job.country(), job.client(), job.mission(), job.work(), job.price(), job.wishes(), income);
  }

  private static Breakdown computed(CountryPack pack, Content content) {
    return switch (pack.breakdown(content, Jobs.LEA, SoFar.NOTHING)) {
      case Decision.Accepted<Breakdown> yes -> yes.value();
      case Decision.Rejected<Breakdown> no -> throw new AssertionError(no.reasons().toString());
    };
  }

  private static Refusal refused(CountryPack pack, Content content) {
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(Decision.Rejected.class, pack.breakdown(content, Jobs.LEA, SoFar.NOTHING));
    assertEquals(1, no.reasons().size());
    return no.reasons().getFirst();
  }

  private static String changed(Refusal refusal, String pointer) {
    return refusal.waysOut().stream()
        .map(WayOut::change)
        .filter(change -> change.containsKey(pointer))
        .findFirst()
        .orElseThrow()
        .get(pointer);
  }

  private static List<String> codes(List<Mention> mentions) {
    return mentions.stream().map(Mention::code).toList();
  }
}
