package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.belgium.BelgianMonth;
import coop.panoplie.packs.belgium.Presence;
import coop.panoplie.packs.belgium.Worker;
import coop.panoplie.packs.cases.Cases;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payslips and examples published elsewhere, besides the case files. */
class PublishedFiguresTest {

  private static final Household SINGLE = new Household(Scale.I, 0);

  /** Real payslips of a part-time manual worker paid by the hour (38 h week). */
  @ParameterizedTest
  @CsvSource({
    "2026-07-31,699.65,46,174.8,98.76,35.81,21.16",
    "2026-06-30,669.23,44,167.2,94.47,35.11,25.55"
  })
  void partTimeManualWorker(
      String date, String gross, String paid, String possible, String onss, String a, String b) {
    BelgianMonth month =
        new BelgianMonth(
            TestData.BELGIUM.on(IsoDate.of(date)),
            Worker.MANUAL,
            Money.eur(gross),
            new Presence.Part(new BigDecimal(paid), new BigDecimal(possible)),
            SINGLE);
    Sheet sheet = month.employee();
    assertEquals(Money.eur(onss), sheet.amount("onss.employee"));
    assertEquals(Money.eur(a), sheet.amount("bonus.a"));
    assertEquals(Money.eur(b), sheet.amount("bonus.b"));
  }

  /** The example of the ONSS instructions: 19 of 23 days. */
  @Test
  void incompleteMonth() {
    Presence presence = new Presence.Part(BigDecimal.valueOf(19), BigDecimal.valueOf(23));
    BelgianMonth month =
        new BelgianMonth(
            TestData.BELGIUM.on(IsoDate.of("2026-07-31")),
            Worker.EMPLOYEE,
            Money.eur("2015.00"),
            presence,
            SINGLE);
    assertEquals(Money.eur("2439.15"), presence.referencePay(Money.eur("2015.00")));
    assertEquals(Money.eur("105.86"), month.employee().amount("bonus.a"));
    assertEquals(Money.eur("111.72"), month.employee().amount("bonus.b"));
  }

  /** One day of an artist: 108 % base and its charges. */
  @Test
  void artistForADay() {
    BelgianMonth month =
        new BelgianMonth(
            TestData.BELGIUM.on(IsoDate.of("2026-07-31")),
            Worker.ARTIST,
            Money.eur("200.00"),
            new Presence.Part(BigDecimal.ONE, BigDecimal.valueOf(23)),
            SINGLE);
    assertEquals(Money.eur("28.23"), month.employee().amount("onss.employee"));
    Sheet employer = month.employer();
    assertEquals(Money.eur("54.00"), employer.amount("employer.basic"));
    assertEquals(Money.eur("12.03"), employer.amount("employer.holidayQuarterly"));
    assertEquals(Money.eur("22.18"), employer.amount("employer.holidayYearly"));
    assertEquals(Money.eur("3.65"), employer.amount("employer.importance"));
  }

  /** The special contribution of a constant month, single person. */
  @ParameterizedTest
  @CsvSource({
    "2000,2.30",
    "2257,11.07",
    "3000,19.24",
    "3500,24.74",
    "3900,32.86",
    "5000,49.51",
    "7000,60.94"
  })
  void specialContribution(String gross, String due) {
    assertEquals(
        Money.eur(due),
        new BelgianMonth(
                TestData.BELGIUM.on(IsoDate.of("2026-09-30")),
                Worker.EMPLOYEE,
                Money.eur(gross),
                new Presence.Full(),
                SINGLE)
            .employee()
            .amount("special.contribution"));
  }

  /** The general reduction of July 2026 for 50 employees or more. */
  @ParameterizedTest
  @CsvSource({"1867.02,0.4021", "2000,0.3379", "2500,0.1856", "3500,0.0665", "5601.05,0", "6000,0"})
  void generalReduction(String pay, String coefficient) {
    Map<String, Object> input = new HashMap<>();
    input.put("date", "01/07/2026");
    input.put("brut", pay);
    input.put("contract", "CDI");
    input.put("headcount", 300);
    input.put("at_mp_percent", "1.1");
    Map<?, ?> reductions = (Map<?, ?>) Cases.of(TestData.FRANCE).answer(input).get("reductions");
    assertEquals(
        0,
        new BigDecimal(coefficient)
            .compareTo((BigDecimal) reductions.get("general_reduction_coefficient")));
  }

  @Test
  void whatThePackDoesNotKnowIsRefused() {
    Cases belgium = Cases.of(TestData.BELGIUM);
    assertEquals(
        "the pack does not know the worker 'sailor'",
        belgium
            .answer(Map.of("date", "2026-09-14", "worker", "sailor", "gross", "1"))
            .get("refused"));
    assertEquals(
        "the pack vouches from 2025-01-01 to 2026-12-31",
        belgium
            .answer(Map.of("date", "2024-12-31", "worker", "employee", "gross", "1"))
            .get("refused"));
  }
}
