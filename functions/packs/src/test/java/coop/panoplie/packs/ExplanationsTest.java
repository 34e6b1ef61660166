package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.explain.Explainer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every line of every job says how it was computed, with no hole left and the numbers it shows. */
class ExplanationsTest {

  @Property(tries = 300)
  void everyLineIsExplainedInThreeLanguages(@ForAll long seed) {
    SomeJob job = SomeJob.of(seed);
    Breakdown money = SumsTest.made(job);
    Explainer explainer =
        new Explainer(money.pack().equals("belgium") ? TestData.BELGIUM : TestData.FRANCE);
    for (Line line : money.lines()) {
      Text text = explainer.of(line);
      for (String words : new String[] {text.fr(), text.nl(), text.en()}) {
        assertFalse(words.isBlank(), line.id());
        assertEquals(-1, words.indexOf('{'), () -> line.id() + ": " + words);
      }
      Money amount = line.amount().isNegative() ? line.amount().negate() : line.amount();
      assertTrue(text.en().contains(Words.money(amount).en()), () -> line.id() + ": " + text.en());
    }
  }

  @Property(tries = 300)
  void theStretchesOfAContractSumToItsLine(@ForAll long seed) {
    for (Line line : SumsTest.made(SomeJob.of(seed)).lines()) {
      if (!line.inputs().isEmpty() && line.inputs().getFirst().name().equals(Input.PART)) {
        long sum = line.inputs().stream().mapToLong(Input::exact).sum();
        assertEquals(Math.abs(line.amount().cents()), Exact.toCents(sum), line.id());
      }
    }
  }
}
