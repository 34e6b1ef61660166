package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The Belgian special contribution is due on the pay of a quarter, all contracts with the
 * cooperative together (law of 30 March 1994, art. 108): jobs stand on the jobs before them.
 */
class QuarterTest {
  private static final List<String> PERIODS = List.of("2026", "2026-Q4", "2026-12");
  private static final String AGAIN = "Vérifier après la parution du barème";

  private final House house = House.shared();
  private final Doors doors = house.doors();
  private final Member member = somebodyNew();
  private final LocalDate start = new LocalClock(doors).today().plusDays(8);

  @Test
  void twoDecemberJobsTogetherOweTheQuartersContributionOfTheWhole() {
    Receipt begun = job(content(start));
    JsonNode first = begun.json().path("breakdown");
    JsonNode simulated = member.simulate(content(start.plusDays(2)));
    Receipt second = job(content(start.plusDays(2)));
    JsonNode money = second.json().path("breakdown");

    assertEquals(simulated.path("totals"), money.path("totals"), "shown as it is then computed");
    long whole = carried(first, "special.base") + carried(money, "special.base");
    long withheld = carried(first, "special.withheld") + carried(money, "special.withheld");
    assertTrue(whole > 583_614, "enough pay for something to be due: " + whole);
    assertEquals(due(whole), withheld);
    assertEquals(due(carried(first, "special.base")), carried(first, "special.withheld"));

    computedAgain(money, second.json().path("id").asText());
    calledOff(second.json().path("id").asText(), simulated);
    thoseAfterItFollow(begun.json().path("id").asText());
  }

  /** Nothing changed since, so nothing is corrected; the receipt says that it was looked at. */
  private void computedAgain(JsonNode money, String id) {
    Member sam = Member.signsIn(doors, "sam");
    sam.api()
        .post("/staff/jobs/" + id + "/tools/fee-calculation/retry", Member.reason(AGAIN))
        .expect(202);
    Receipt after =
        member.receiptWhen(
            id,
            "the pay is computed again",
            Scenario.PATIENCE,
            r ->
                r.tool("fee-calculation")
                    .at("/summary/en")
                    .asText()
                    .equals("The pay was computed again: nothing changes."));
    assertEquals(0, after.json().path("corrections").size());
    assertEquals(money, after.json().path("breakdown"));
    house.books().assertBalanced();
  }

  /** What the job added is given back: the next one is shown the same money again. */
  private void calledOff(String id, JsonNode simulated) {
    member.cancel(id, "Le théâtre ferme pour travaux");
    member.receiptWhen(
        id,
        "the pay is taken back",
        Scenario.PATIENCE,
        r -> r.stateOf("fee-calculation").equals("notNeeded"));
    JsonNode next = member.simulate(content(start.plusDays(2)));
    assertEquals(simulated.path("totals"), next.path("totals"));
    assertEquals(simulated.path("carries"), next.path("carries"));
  }

  /** The first goes as well: the one that stood on it owes what it owes alone, and is told why. */
  private void thoseAfterItFollow(String firstId) {
    Receipt third = job(content(start.plusDays(2)));
    JsonNode money = third.json().path("breakdown");
    member.cancel(firstId, "Le lieu a brûlé");
    Receipt after =
        member.receiptWhen(
            third.json().path("id").asText(),
            "the later job is corrected",
            Scenario.PATIENCE,
            r -> !r.json().path("corrections").isEmpty());
    long difference = 0;
    for (JsonNode correction : after.json().path("corrections")) {
      assertTrue(correction.path("reason").asText().startsWith("Une mission antérieure, « "));
      boolean special = correction.path("lineId").asText().equals("special.contribution");
      difference += special ? correction.at("/difference/cents").asLong() : 0;
    }
    // what is withheld stands on its line as a negative amount
    long withheld = carried(money, "special.withheld") - difference;
    assertEquals(due(carried(money, "special.base")), withheld);
    house.books().assertBalanced();
  }

  private Member somebodyNew() {
    Member somebody = Member.signsIn(doors, "quarter-" + UUID.randomUUID());
    somebody.saveProfile(Samples.MUSICIAN.profile());
    return somebody;
  }

  private static ObjectNode content(LocalDate start) {
    ObjectNode content = Samples.MUSICIAN.content(start);
    content.withObject("/price").put("cents", 600_000);
    ((ObjectNode) content.path("client")).put("email", "quarter@client.example");
    return content;
  }

  private Receipt job(JsonNode content) {
    String id = member.declare(content).path("id").asText();
    member.submit(id);
    String link = member.declaration(id).at("/offer/link").asText();
    OfferLink.of(doors, link).accept("Nora Lambrecht").expect(200);
    return member.settled(id, Scenario.PATIENCE);
  }

  private static long carried(JsonNode breakdown, String key) {
    long sum = 0;
    for (JsonNode carry : breakdown.path("carries")) {
      String period = carry.path("period").asText();
      assertTrue(PERIODS.contains(period), () -> "a job of December counts for " + period);
      sum += carry.path("key").asText().equals(key) ? carry.at("/amount/cents").asLong() : 0;
    }
    return sum;
  }

  /** The scale for individual taxation, in force since 2022-04-01, written out once more. */
  private static long due(long cents) {
    BigDecimal pay = BigDecimal.valueOf(cents, 2);
    BigDecimal due =
        over(pay, "12300.00")
            ? slice(pay, "12300.00", "118.83", "0.0110").min(new BigDecimal("182.82"))
            : over(pay, "11211.00")
                ? slice(pay, "11211.00", "82.05", "0.0338")
                : over(pay, "6570.54")
                    ? slice(pay, "6570.54", "30.99", "0.0110")
                    : slice(pay.max(new BigDecimal("5836.14")), "5836.14", "0", "0.0422");
    return due.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact();
  }

  private static boolean over(BigDecimal pay, String from) {
    return pay.compareTo(new BigDecimal(from)) > 0;
  }

  private static BigDecimal slice(BigDecimal pay, String from, String fixed, String rate) {
    return new BigDecimal(fixed)
        .add(pay.subtract(new BigDecimal(from)).multiply(new BigDecimal(rate)));
  }
}
