package coop.panoplie.packs.independent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.packs.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The independent reckoning earns its name: it agrees with figures computed by others. */
class WorkedCasesTest {

  @Test
  @SuppressWarnings("unchecked")
  void belgiumToTheCent() {
    Figures figures = Figures.of("belgium");
    for (Map<String, Object> one : TestData.cases("belgium")) {
      Map<String, Rational> found =
          BelgianReckoning.of(figures, (Map<String, Object>) one.get("input"));
      ((Map<String, Object>) one.get("output"))
          .forEach(
              (key, expected) ->
                  assertEquals(
                      Rational.of(expected.toString()),
                      found.get(key),
                      () -> one.get("id") + " " + key));
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void franceWithinTheRoundingOfItsLines() {
    Figures figures = Figures.of("france");
    List<String> wrong = new ArrayList<>();
    for (Map<String, Object> one : TestData.cases("france")) {
      Map<String, Object> input = (Map<String, Object>) one.get("input");
      Map<String, Object> law = (Map<String, Object>) one.getOrDefault("law_adjusted", Map.of());
      Map<String, Map<String, Rational>> found = FrenchReckoning.of(figures, input);
      found.forEach(
          (group, keys) ->
              keys.forEach(
                  (key, got) -> {
                    Object model = ((Map<String, Map<String, Object>>) one.get("output")).get(group).get(key);
                    boolean ofTaxable = key.equals("base") && !law.isEmpty();
                    if (model == null || ofTaxable) {
                      return;
                    }
                    Rational expected = Rational.of(law.getOrDefault(key, model).toString());
                    if (tolerance(key, group, input).below(distance(expected, got))) {
                      wrong.add(one.get("id") + " " + key + ": " + expected + " but was " + got);
                    }
                  }));
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private static Rational distance(Rational one, Rational other) {
    return one.max(other).minus(one.min(other));
  }

  private static Rational tolerance(String key, String group, Map<String, Object> input) {
    boolean taxed = key.contains("csg") || key.equals("net_taxable") || group.equals("pas");
    if (taxed && input.get("overtime_hours") != null) {
      // the model rounds untaxed overtime to the euro
      return Rational.of("0.60");
    }
    return switch (key) {
      case "employer_cost", "employer_contributions_net_of_reductions" -> Rational.of("0.12");
      case "employee_contributions", "net_before_tax", "net_taxable", "net_social", "base" ->
          Rational.of("0.04");
      default -> Rational.of("0.005000001");
    };
  }
}
