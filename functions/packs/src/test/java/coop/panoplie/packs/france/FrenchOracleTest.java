package coop.panoplie.packs.france;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.packs.TestData;
import coop.panoplie.packs.cases.Cases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole months against the URSSAF model, the law winning where the model departs from it. */
class FrenchOracleTest {

  @TestFactory
  List<DynamicTest> agrees() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map<String, Object> one : TestData.cases("france")) {
      tests.add(DynamicTest.dynamicTest(one.get("id").toString(), () -> check(one)));
    }
    return tests;
  }

  @SuppressWarnings("unchecked")
  private static void check(Map<String, Object> one) {
    Map<String, Object> input = (Map<String, Object>) one.get("input");
    Map<String, Object> law = (Map<String, Object>) one.getOrDefault("law_adjusted", Map.of());
    Map<String, Object> answer = Cases.of(TestData.FRANCE).answer(input);
    List<String> wrong = new ArrayList<>();
    ((Map<String, Map<String, Object>>) (Map<?, ?>) (Map<String, Object>) one.get("output"))
        .forEach(
            (group, keys) ->
                keys.forEach(
                    (key, model) -> {
                      boolean followsTaxable = group.equals("pas") && !law.containsKey(key);
                      if (!law.isEmpty() && followsTaxable) {
                        return;
                      }
                      Object got = ((Map<String, Object>) answer.get(group)).get(key);
                      BigDecimal expected = new BigDecimal(law.getOrDefault(key, model).toString());
                      BigDecimal off = expected.subtract(new BigDecimal(got.toString())).abs();
                      if (off.compareTo(Tolerance.of(group, key, input)) > 0) {
                        wrong.add(group + "." + key + ": " + expected + " but was " + got);
                      }
                    }));
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }
}
