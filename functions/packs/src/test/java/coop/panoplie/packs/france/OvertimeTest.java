package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.Jobs;
import coop.panoplie.packs.explain.Explainer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours beyond 35 in a week, stated with the job (rules-fr, 1.5). */
class OvertimeTest {

  private static final SoFar FIRST = SoFar.NOTHING;

  /** Ten hours: eight at 25 % and two at 50 % count like thirteen, beside 35. */
  @Test
  void theirPartOfThePayFollowsTheRaises() {
    Breakdown money = computed(week("45", "10"), FIRST);
    long base = line(money, "pay.base").amount().cents();
    long overtime = line(money, "pay.overtime").amount().cents();
    assertEquals((base + overtime) * 13.0 / 48, overtime, 0.51);
    assertEquals(
        money.totals().gross().cents(),
        base
            + overtime
            + line(money, "pay.precarity").amount().cents()
            + line(money, "pay.leave").amount().cents());
  }

  /**
   * The employer gets 0.50 an hour (all sizes since 2026), the member the share that old age and
   * pensions take of all pay, 11.31 % at most: here less, because the pay is above the ceiling.
   */
  @Test
  void bothSidesAreGivenBackWhatTheLawSays() {
    Breakdown money = computed(week("45", "10"), FIRST);
    assertEquals(Money.eur("5.00"), line(money, "reduction.overtime").amount());
    Money pay = line(money, "pay.overtime").amount();
    Line relief = line(money, "relief.overtime");
    assertEquals(pay, relief.base());
    long spared = 0;
    for (String id : List.of("oldAgeCapped", "oldAgeUncapped", "pension", "balance", "technical")) {
      spared -= line(money, "employee." + id).amount().cents();
    }
    double share = (double) spared / money.totals().gross().cents();
    assertTrue(share < 0.1131, "the pay is above the ceiling");
    assertEquals(pay.cents() * share, relief.amount().cents(), 1);
    Breakdown low = computed(priced(week("45", "10"), "900"), FIRST);
    long paid = line(low, "pay.overtime").amount().cents();
    assertEquals(paid * 0.1131, line(low, "relief.overtime").amount().cents(), 0.51);
  }

  @Test
  void itsPayIsNotTaxedUpToTheYearsLimit() {
    Breakdown money = computed(week("45", "10"), FIRST);
    Money overtime = line(money, "pay.overtime").amount();
    assertEquals(List.of(new Carry("overtime.untaxed", "2026", overtime)), money.carries());
    SoFar full = new SoFar(List.of(new Carry("overtime.untaxed", "2026", Money.eur("7500"))));
    Breakdown after = computed(week("45", "10"), full);
    assertEquals(List.of(), after.carries());
    assertTrue(after.totals().taxable().compareTo(money.totals().taxable()) > 0);
    SoFar nearly = new SoFar(List.of(new Carry("overtime.untaxed", "2026", Money.eur("7490"))));
    assertEquals(Money.eur("10"), computed(week("45", "10"), nearly).carries().getFirst().amount());
  }

  @Test
  void theSamePriceGivesMoreThanWithoutSayingIt() {
    assertTrue(
        computed(week("45", "10"), FIRST)
                .totals()
                .net()
                .compareTo(computed(week("45", null), FIRST).totals().net())
            > 0);
    assertEquals(computed(week("45", null), FIRST), computed(week("45", "0"), FIRST));
  }

  /** Of 2025 no deduction is known for this size: no other line may tell of its hours. */
  @Test
  void everyLineIsNamedAndExplained() {
    Explainer explainer = new Explainer(FrenchJobs.FRANCE.data());
    Content of2025 = job("2025-12-01", "2025-12-05", "45", "10", Status.EMPLOYEE);
    for (Content job : List.of(week("45", "10"), of2025)) {
      for (Line line : computed(job, FIRST).lines()) {
        var words = explainer.of(line);
        for (String text : List.of(words.fr(), words.nl(), words.en())) {
          assertFalse(text.isBlank() || text.contains("{"), line.id() + ": " + text);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-07, 2026-12-11, 10, EMPLOYEE, ",
    "2026-12-07, 2026-12-13, 10, EXECUTIVE, ",
    "2026-12-06, 2026-12-08, 8, EMPLOYEE, ",
    "2026-12-06, 2026-12-08, 8.5, EMPLOYEE, overtime.week",
    "2026-12-07, 2026-12-18, 9, EMPLOYEE, overtime.week",
    "2026-11-30, 2026-12-04, 5, EMPLOYEE, overtime.month",
    "2026-12-07, 2026-12-11, 5, CESA, overtime.status",
    "2026-12-07, 2026-12-11, 5, TECHNICIAN, overtime.status",
    "2026-12-07, 2026-12-11, 46, EMPLOYEE, overtime.wrong",
    "2026-12-07, 2026-12-11, -1, EMPLOYEE, overtime.wrong",
  })
  void whatAJobCannotSayExactlyIsRefusedAtItsField(
      String from, String to, String hours, Status status, @Nullable String code) {
    Content job = job(from, to, "45", hours, status);
    Decision<Breakdown> decision = FrenchJobs.FRANCE.breakdown(job, Jobs.HUGO, FIRST);
    if (code == null) {
      assertInstanceOf(Decision.Accepted.class, decision);
      return;
    }
    Decision.Rejected<Breakdown> no = assertInstanceOf(Decision.Rejected.class, decision);
    Refusal refusal = no.reasons().getFirst();
    assertEquals(code + " /work/overtime", refusal.code() + " " + refusal.pointer());
  }

  @Test
  void belgiumKnowsNoneOfIt() {
    Content concert = Jobs.concert("1250");
    Work work = concert.work();
    Content stated =
        new Content(
            Country.BE,
            concert.client(),
            concert.mission(),
            new Work(
                work.from(), work.to(), work.days(), work.hours(), work.place(), BigDecimal.ONE),
            concert.price(),
            null);
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(
            Decision.Rejected.class,
            coop.panoplie.packs.belgium.Belgium.of(coop.panoplie.packs.TestData.BELGIUM)
                .breakdown(stated, Jobs.LEA, FIRST));
    assertEquals("overtime.other", no.reasons().getFirst().code());
  }

  /** SMIC for 48 hours' worth, and every way out leads to a job that may be sent. */
  @Test
  void theLegalMinimumIsRaisedToo() {
    Content poor = priced(week("45", "10"), "700");
    Refusal floor = floor(poor);
    assertTrue(floor.title().en().contains("€590.88"), floor.title().en());
    for (var way : floor.waysOut()) {
      Content next = poor;
      var change = way.change();
      if (change.containsKey("/price/cents")) {
        next = priced(next, Money.ofCents(Long.parseLong(change.get("/price/cents"))).toString());
      }
      if (change.containsKey("/work/hours")) {
        assertTrue(change.containsKey("/work/overtime"), change.toString());
        Work w = next.work();
        String days = change.getOrDefault("/work/days", w.days().toString());
        Work shorter =
            new Work(
                w.from(),
                w.to(),
                Integer.valueOf(days),
                new BigDecimal(change.get("/work/hours")),
                w.place(),
                new BigDecimal(change.get("/work/overtime")));
        next =
            new Content(next.country(), next.client(), next.mission(), shorter, next.price(), null);
      }
      assertEquals(List.of(), FrenchJobs.FRANCE.check(next, Jobs.HUGO, IsoDate.of("2026-12-01")));
    }
  }

  @Test
  void theContractNamesIt() {
    Content job = week("45", "10");
    Breakdown money = computed(job, FIRST);
    assertTrue(
        FrenchJobs.FRANCE.contractMentions(job, Jobs.HUGO, money).stream()
            .anyMatch(m -> m.text().fr().contains("les heures supplémentaires, majorées, de")));
  }

  private static Refusal floor(Content job) {
    return FrenchJobs.FRANCE.check(job, Jobs.HUGO, IsoDate.of("2026-12-01")).stream()
        .filter(r -> r.code().equals("pay.underFloor"))
        .findFirst()
        .orElseThrow();
  }

  private static Content week(String hours, @Nullable String overtime) {
    return job("2026-12-07", "2026-12-11", hours, overtime, Status.EMPLOYEE);
  }

  private static Content priced(Content c, String price) {
    return new Content(
        c.country(), c.client(), c.mission(), c.work(), Money.eur(price), c.wishes());
  }

  private static Content job(
      String from, String to, String hours, @Nullable String overtime, Status status) {
    Content plain =
        Jobs.job(Country.FR, Jobs.ATELIERS, Nature.TRAINING, from, to, 5, hours, "3000");
    Work work = plain.work();
    Mission mission = plain.mission();
    return new Content(
        Country.FR,
        plain.client(),
        new Mission(
            mission.title(), mission.description(), mission.nature(), mission.function(), status),
        new Work(
            work.from(),
            work.to(),
            from.equals("2026-12-06") ? 3 : work.days(),
            work.hours(),
            work.place(),
            overtime == null ? null : new BigDecimal(overtime)),
        plain.price(),
        null);
  }

  private static Breakdown computed(Content job, SoFar soFar) {
    Decision.Accepted<Breakdown> yes =
        assertInstanceOf(
            Decision.Accepted.class, FrenchJobs.FRANCE.breakdown(job, Jobs.HUGO, soFar));
    return yes.value();
  }

  private static Line line(Breakdown money, String id) {
    return money.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }
}
