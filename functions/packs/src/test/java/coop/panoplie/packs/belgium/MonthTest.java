package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.pay.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months published elsewhere, besides the case files. */
class MonthTest {

  private static final Household SINGLE = new Household(Scale.I, 0);

  private static BelgianMonth month(String date, Worker worker, Presence presence) {
    BelgianLaw law = new BelgianLaw(TestData.BELGIUM.on(IsoDate.of(date)));
    return BelgianMonth.of(law, worker, SINGLE, presence);
  }

  private static Presence part(String paid, String possible) {
    return new Presence(Exact.parse(paid), Exact.parse(possible));
  }

  private static Sheet employee(BelgianMonth month, String gross) {
    Sheet sheet = Sheet.kept();
    month.employee(sheet, Money.eur(gross).cents(), Sums.wholeMonth());
    return sheet;
  }

  private static Money line(Sheet sheet, String id) {
    for (Line line : sheet.lines()) {
      if (line.id().equals(id)) {
        return Money.ofCents(line.cents());
      }
    }
    return Money.ZERO;
  }

  /** Real payslips of a part-time manual worker paid by the hour (38 h week). */
  @ParameterizedTest
  @CsvSource({
    "2026-07-31,699.65,46,174.8,98.76,2658.71,35.81,21.16",
    "2026-06-30,669.23,44,167.2,94.47,2543.11,35.11,25.55"
  })
  void partTimeManualWorker(
      String date,
      String gross,
      String paid,
      String possible,
      String onss,
      String reference,
      String a,
      String b) {
    Presence presence = part(paid, possible);
    Sheet sheet = employee(month(date, Worker.MANUAL, presence), gross);
    assertEquals(Money.eur(reference).cents(), presence.referencePay(Money.eur(gross).cents()));
    assertEquals(Exact.parse("0.26"), presence.fraction());
    assertEquals(Money.eur(onss), line(sheet, "onss.employee"));
    assertEquals(Money.eur(a), line(sheet, "bonus.a"));
    assertEquals(Money.eur(b), line(sheet, "bonus.b"));
  }

  /** The example of the ONSS instructions: 19 of 23 days. */
  @Test
  void incompleteMonth() {
    Presence presence = part("19", "23");
    Sheet sheet = employee(month("2026-07-31", Worker.EMPLOYEE, presence), "2015.00");
    assertEquals(243_915, presence.referencePay(201_500));
    assertEquals(Money.eur("105.86"), line(sheet, "bonus.a"));
    assertEquals(Money.eur("111.72"), line(sheet, "bonus.b"));
  }

  /** One day of an artist: 108 % base and its charges. */
  @Test
  void artistForADay() {
    BelgianMonth month = month("2026-07-31", Worker.ARTIST, part("1", "23"));
    assertEquals(Money.eur("28.23"), line(employee(month, "200.00"), "onss.employee"));
    Sheet employer = Sheet.kept();
    month.employer(employer, 20_000, Sums.wholeMonth());
    assertEquals(Money.eur("54.00"), line(employer, "employer.basic"));
    assertEquals(Money.eur("12.03"), line(employer, "employer.holidayQuarterly"));
    assertEquals(Money.eur("0.04"), line(employer, "employer.accidents"));
    assertEquals(Money.eur("0.02"), line(employer, "employer.asbestos"));
    assertEquals(Money.eur("0.22"), line(employer, "employer.unemployment"));
    assertEquals(Money.eur("0.22"), line(employer, "employer.closureSpecial"));
    assertEquals(Money.eur("0.84"), line(employer, "employer.closureBasic"));
    assertEquals(Money.eur("3.65"), line(employer, "employer.importance"));
    assertEquals(Money.eur("22.18"), line(employer, "employer.holidayYearly"));
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
    Sheet sheet = employee(month("2026-09-30", Worker.EMPLOYEE, Presence.FULL), gross);
    assertEquals(Money.eur(due), line(sheet, "special.contribution"));
  }
}
