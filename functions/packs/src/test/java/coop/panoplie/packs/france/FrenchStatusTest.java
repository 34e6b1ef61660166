package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.explain.Explainer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a member is engaged decides the lines, and what is not sure is said. */
class FrenchStatusTest {

  @Test
  void aPerformanceIsPlayedByAPerformer() {
    Breakdown breakdown = breakdown(null, Nature.PERFORMANCE);
    assertTrue(has(breakdown, "employer.leaveFund"));
    assertTrue(has(breakdown, "employee.unemployment"));
    assertFalse(has(breakdown, "pay.precarity"));
    assertFalse(has(breakdown, "pay.leave"));
    assertFalse(has(breakdown, "reduction.general"));
    assertEquals(Certainty.PROVISIONAL, line(breakdown, "employer.leaveFund").certainty());
    assertTrue(told(breakdown, "notice.shows"));
  }

  @Test
  void aTechnicianKeepsTheReductionAndTheFund() {
    Breakdown breakdown = breakdown(Status.TECHNICIAN, Nature.SERVICE);
    assertTrue(has(breakdown, "employer.leaveFund"));
    assertFalse(has(breakdown, "employer.trainingFixedTerm"));
    Line health = line(breakdown, "employer.health");
    assertEquals("13", String.valueOf(health.rate()));
  }

  @Test
  void anExecutiveHasApecAndDeathCover() {
    Breakdown breakdown = breakdown(Status.EXECUTIVE, Nature.SERVICE);
    assertTrue(has(breakdown, "employer.executives"));
    assertTrue(has(breakdown, "employer.deathCover"));
    assertTrue(has(breakdown, "pay.precarity"));
  }

  @Test
  void aCesaHasLeaveButNoPrecarityAndNoReduction() {
    Breakdown breakdown = breakdown(Status.CESA, Nature.SERVICE);
    assertTrue(has(breakdown, "pay.variable"));
    assertTrue(has(breakdown, "pay.leave"));
    assertFalse(has(breakdown, "pay.precarity"));
    assertFalse(has(breakdown, "reduction.general"));
    assertFalse(has(breakdown, "employer.trainingFixedTerm"));
    assertTrue(told(breakdown, "notice.cesaReduction"));
    assertEquals("2026-12", breakdown.carries().getFirst().period());
    assertEquals(breakdown.totals().gross(), breakdown.carries().getFirst().amount());
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"MANUAL", "ARTIST", "ARTICLE_1BIS", "STUDENT", "AMATEUR"})
  void belgianStatusesAreRefused(Status status) {
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(
            Decision.Rejected.class,
            FrenchJobs.FRANCE.breakdown(content(status, Nature.SERVICE), FrenchJobs.member(null)));
    assertEquals("/mission/status", no.reasons().getFirst().pointer());
  }

  @Test
  void theRateOfTheTaxOfficeTakesTheTaxableNetAsItIs() {
    Decision.Accepted<Breakdown> yes =
        assertInstanceOf(
            Decision.Accepted.class,
            FrenchJobs.FRANCE.breakdown(content(null, Nature.SERVICE), FrenchJobs.member("7.3")));
    Line tax = line(yes.value(), "tax.own");
    assertEquals(yes.value().totals().taxable(), tax.base());
    assertEquals(Certainty.EXACT, tax.certainty());
    assertTrue(told(yes.value(), "notice.ownRate"));
  }

  @Test
  void theNetSocialAmountIsTheNetBeforeTax() {
    Breakdown breakdown = breakdown(null, Nature.SERVICE);
    Money social = breakdown.totals().net().plus(breakdown.totals().tax());
    String said =
        breakdown.notices().stream()
            .filter(notice -> notice.code().equals("notice.netSocial"))
            .findFirst()
            .orElseThrow()
            .text()
            .en();
    assertTrue(said.replace(",", "").contains(social.toString()), said);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"EMPLOYEE", "EXECUTIVE", "CESA", "PERFORMER", "TECHNICIAN"})
  void everyLineIsExplained(Status status) {
    Explainer explainer = new Explainer(TestData.FRANCE);
    for (Line line : breakdown(status, Nature.SERVICE).lines()) {
      String text = explainer.of(line).fr();
      assertFalse(text.contains("{"), text);
      line.inputs()
          .forEach(
              input ->
                  assertTrue(
                      TestData.FRANCE.texts().containsKey("input." + input.name()), input.name()));
    }
  }

  /** D242-3: a health rate of their own instead of CSG and CRDS (rules-fr, 1.2). */
  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"EMPLOYEE", "EXECUTIVE", "CESA", "PERFORMER", "TECHNICIAN"})
  void whoIsTaxedAbroadOwesHealthAndNeitherCsgNorCrds(Status status) {
    Standing abroad = new Standing(null, null, null, null, true);
    Breakdown money = breakdown(content(status, Nature.SERVICE), FrenchJobs.standing(abroad));
    Line health = line(money, "employee.healthAbroad");
    assertEquals("5.5", health.rate().value().stripTrailingZeros().toPlainString());
    assertEquals(money.totals().gross(), health.base());
    assertFalse(has(money, "employee.csgDeductible") || has(money, "employee.csgOther"));
    assertTrue(told(money, "notice.abroad"));
    assertEquals(Certainty.PROVISIONAL, line(money, "tax.source").certainty());
    Breakdown home = breakdown(status, Nature.SERVICE);
    assertTrue(has(home, "employee.csgDeductible") && !has(home, "employee.healthAbroad"));
  }

  /** Each kind of contract names the articles it rests on, and no other's. */
  @Test
  void theSourcesAreThoseOfTheBond() {
    assertEquals("Code du travail, art. L7331-2", source(Status.CESA, "reason"));
    assertEquals("Code du travail, art. L7331-1, L7332-2", source(Status.CESA, "time"));
    assertEquals("Code du travail, art. L3121-27, R1221-34", source(Status.EMPLOYEE, "time"));
    String motive = "Code du travail, art. L1242-2, 2° et 3°, D1242-1, 6°, L1242-12";
    assertEquals(motive, source(Status.EMPLOYEE, "reason"));
    assertEquals(motive, source(Status.PERFORMER, "reason"));
  }

  private static String source(Status status, String clause) {
    Nature nature = status == Status.PERFORMER ? Nature.PERFORMANCE : Nature.SERVICE;
    return FrenchJobs.FRANCE
        .contractMentions(
            content(status, nature), FrenchJobs.member(null), breakdown(status, nature))
        .stream()
        .filter(mention -> mention.code().equals(clause))
        .findFirst()
        .orElseThrow()
        .source()
        .fr();
  }

  /** A job of an entrepreneur-salarié is done within a contract that goes on (CT L7331-2). */
  @Test
  void thePaperOfACesaSpeaksOfNoTermTrialOrEndOfContract() {
    Content content = content(Status.CESA, Nature.SERVICE);
    Breakdown money = breakdown(Status.CESA, Nature.SERVICE);
    StringBuilder all = new StringBuilder();
    FrenchJobs.FRANCE
        .contractMentions(content, FrenchJobs.member(null), money)
        .forEach(mention -> all.append(mention.text().fr()).append('\n'));
    String text = all.toString();
    for (String foreign : List.of("terme précis", "faute grave", "certificat de travail", "{")) {
      assertFalse(text.contains(foreign), text);
    }
    assertTrue(text.contains("La mission va du 07/12/2026 au 10/12/2026"), text);
    assertTrue(text.contains("n'ouvre pas de période d'essai"), text);
    assertTrue(
        text.contains(
            "La contribution de la mission aux services de la coopérative est de "
                + Words.money(money.totals().contribution()).fr()),
        text);
    assertTrue(
        FrenchJobs.FRANCE
            .contractMentions(
                content(Status.EMPLOYEE, Nature.SERVICE),
                FrenchJobs.member(null),
                breakdown(Status.EMPLOYEE, Nature.SERVICE))
            .stream()
            .anyMatch(mention -> mention.text().fr().contains("terme précis")));
  }

  private static Content content(@Nullable Status status, Nature nature) {
    return FrenchJobs.declared("2026-12-07", "2026-12-10", 4, status, nature);
  }

  private static Breakdown breakdown(@Nullable Status status, Nature nature) {
    return breakdown(content(status, nature), FrenchJobs.member(null));
  }

  private static Breakdown breakdown(Content content, Profile member) {
    Decision.Accepted<Breakdown> yes =
        assertInstanceOf(Decision.Accepted.class, FrenchJobs.FRANCE.breakdown(content, member));
    return yes.value();
  }

  private static boolean has(Breakdown breakdown, String id) {
    return breakdown.lines().stream().anyMatch(line -> line.id().equals(id));
  }

  private static Line line(Breakdown breakdown, String id) {
    return breakdown.lines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean told(Breakdown breakdown, String code) {
    return breakdown.notices().stream().anyMatch(notice -> notice.code().equals(code));
  }
}
