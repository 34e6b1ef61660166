package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Carry;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Jobs;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.explain.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every line can be explained from its own trace. */
class ExplanationsTest {

  private static final Explainer EXPLAINER = new Explainer(TestData.BELGIUM);

  private static List<Line> lines(String price, Status status, SoFar soFar) {
    Decision<Breakdown> decision =
        People.PACK.breakdown(People.as(Jobs.concert(price), status), Jobs.LEA, soFar);
    return ((Decision.Accepted<Breakdown>) decision).value().lines();
  }

  /** Low pay, high pay and a quarter above its maximum: every formula of the pack. */
  private static List<Line> everyFormula() {
    SoFar rich =
        new SoFar(
            List.of(
                new Carry("basic.base", "2026-Q4", Money.eur("88000")),
                new Carry("special.base", "2026-Q4", Money.eur("7000"))));
    List<Line> all = new ArrayList<>(lines("250", Status.EMPLOYEE, SoFar.NOTHING));
    all.addAll(lines("6000", Status.ARTIST, SoFar.NOTHING));
    all.addAll(lines("6000", Status.EMPLOYEE, rich));
    return all;
  }

  @Test
  void noHoleIsLeftInAnExplanation() {
    for (Line line : everyFormula()) {
      Text text = EXPLAINER.of(line);
      for (String words : List.of(text.fr(), text.nl(), text.en())) {
        assertFalse(words.contains("{"), line.id() + ": " + words);
      }
    }
  }

  @Test
  void everyFormulaHasItsSentenceAndEveryInputItsName() {
    TreeSet<String> formulas = new TreeSet<>();
    for (Line line : everyFormula()) {
      for (Input input : line.inputs()) {
        assertNotNull(TestData.BELGIUM.texts().get("input." + input.name()), input.name());
      }
      if (!line.inputs().isEmpty()) {
        formulas.add(line.id());
        assertNotNull(TestData.BELGIUM.texts().get("explain." + line.id()), line.id());
      }
    }
    assertEquals(
        new TreeSet<>(
            List.of(
                "bonus.a",
                "bonus.b",
                "employer.basic",
                "special.contribution",
                "structural.reduction",
                "tax.withholding")),
        formulas);
  }

  @Test
  void theTaxIsExplainedByItsSteps() {
    Line tax =
        lines("6000", Status.EMPLOYEE, SoFar.NOTHING).stream()
            .filter(line -> line.id().equals("tax.withholding"))
            .findFirst()
            .orElseThrow();
    String words = EXPLAINER.of(tax).en();
    assertTrue(words.contains("€6,070.00 of expenses"), words);
    assertTrue(words.contains("less €2,987.98 on the exempt part"), words);
  }
}
