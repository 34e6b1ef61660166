package coop.panoplie.packs.independent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.packs.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The independent reckoning earns its name: it agrees with figures computed by others. */
class WorkedCasesTest {

  /** What a case may say for the second reckoning to know it: an ordinary month. */
  private static final Set<String> MONTH_IN_BELGIUM =
      Set.of(
          "date",
          "worker",
          "gross",
          "household",
          "days_paid",
          "days_possible",
          "hours_paid",
          "hours_possible");

  private static final Set<String> MONTH_IN_FRANCE =
      Set.of(
          "year",
          "date",
          "brut",
          "contract",
          "cadre",
          "hours_per_week",
          "headcount",
          "apprentices_percent",
          "at_mp_percent",
          "cdd",
          "alsace_moselle",
          "health_cover",
          "overtime_hours");

  @Test
  @SuppressWarnings("unchecked")
  void belgiumToTheCent() {
    Figures figures = Figures.of("belgium");
    int compared = 0;
    for (Map<String, Object> one : TestData.cases("belgium")) {
      Map<String, Object> input = (Map<String, Object>) one.get("input");
      if (!MONTH_IN_BELGIUM.containsAll(input.keySet())) {
        continue;
      }
      Map<String, Rational> found = BelgianReckoning.of(figures, input);
      for (Map.Entry<String, Object> due : ((Map<String, Object>) one.get("output")).entrySet()) {
        if (found.containsKey(due.getKey())) {
          assertEquals(
              Rational.of(due.getValue().toString()),
              found.get(due.getKey()),
              () -> one.get("id") + " " + due.getKey());
          compared++;
        }
      }
    }
    assertTrue(compared >= 69, compared + " amounts");
  }

  @Test
  @SuppressWarnings("unchecked")
  void franceWithinTheRoundingOfItsLines() {
    Figures figures = Figures.of("france");
    List<String> wrong = new ArrayList<>();
    for (Map<String, Object> one : TestData.cases("france")) {
      Map<String, Object> input = (Map<String, Object>) one.get("input");
      if (!MONTH_IN_FRANCE.containsAll(input.keySet())) {
        continue;
      }
      Map<String, Object> law = (Map<String, Object>) one.getOrDefault("law_adjusted", Map.of());
      Map<String, Map<String, Rational>> found = FrenchReckoning.of(figures, input);
      found.forEach(
          (group, keys) ->
              keys.forEach(
                  (key, got) -> {
                    Object model =
                        ((Map<String, Map<String, Object>>) one.get("output")).get(group).get(key);
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
