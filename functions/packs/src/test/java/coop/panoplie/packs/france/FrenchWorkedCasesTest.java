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

/** Published and hand-made examples, exact to the figure: each says where it comes from. */
class FrenchWorkedCasesTest {

  @TestFactory
  List<DynamicTest> agrees() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map<String, Object> one : TestData.cases("france-worked")) {
      tests.add(DynamicTest.dynamicTest(one.get("id").toString(), () -> check(one)));
    }
    return tests;
  }

  @SuppressWarnings("unchecked")
  private static void check(Map<String, Object> one) {
    Map<String, Object> answer =
        Cases.of(TestData.FRANCE).answer((Map<String, Object>) one.get("input"));
    BigDecimal within = new BigDecimal(one.getOrDefault("within", "0").toString());
    List<String> wrong = new ArrayList<>();
    ((Map<String, Map<String, Object>>) (Map<?, ?>) (Map<String, Object>) one.get("output"))
        .forEach(
            (group, keys) ->
                keys.forEach(
                    (key, expected) -> {
                      Object got = ((Map<String, Object>) answer.get(group)).get(key);
                      BigDecimal off =
                          new BigDecimal(expected.toString())
                              .subtract(new BigDecimal(String.valueOf(got)))
                              .abs();
                      if (off.compareTo(within) > 0) {
                        wrong.add(group + "." + key + ": " + expected + " but was " + got);
                      }
                    }));
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }
}
