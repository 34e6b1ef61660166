package coop.panoplie.packs.independent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.packs.PackData;
import coop.panoplie.packs.TestData;
import coop.panoplie.packs.cases.Cases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Two reckonings of the same law, not a cent apart. Twenty thousand random months per country, a
 * million in the {@code long} profile; a failing month is printed with its seed.
 */
@Execution(ExecutionMode.CONCURRENT)
class AgreementTest {

  private static final long CASES = Long.getLong("packs.agreement.cases", 20_000);
  private static final long SEED = Long.getLong("packs.agreement.seed", 20_261_123);

  @Test
  void belgium() {
    Figures figures = Figures.of("belgium");
    agrees(
        new Agreement(
            seed -> RandomBelgian.of(figures, seed),
            input -> BelgianReckoning.of(figures, input),
            input -> answer(TestData.BELGIUM, input)));
  }

  @Test
  void france() {
    Figures figures = Figures.of("france");
    agrees(
        new Agreement(
            seed -> RandomFrench.of(figures, seed),
            input -> FrenchKeys.flat(FrenchReckoning.of(figures, input)),
            input -> FrenchKeys.flatAnswer(answer(TestData.FRANCE, input))));
  }

  private static void agrees(Agreement agreement) {
    List<String> differences = agreement.differences(SEED, CASES);
    assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
  }

  private static Map<String, Object> answer(PackData data, Map<String, Object> input) {
    return Cases.of(data).answer(input);
  }
}
