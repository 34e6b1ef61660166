package coop.panoplie.packs.belgium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.packs.TestData;
import coop.panoplie.packs.cases.Cases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked example of the reference whose law the pack covers, and what it must refuse. */
class WorkedCasesTest {

  static List<Map<String, Object>> cases() {
    return TestData.cases("belgium-worked");
  }

  @ParameterizedTest
  @MethodSource("cases")
  @SuppressWarnings("unchecked")
  void agreesToTheCent(Map<String, Object> one) {
    Map<String, Object> answer =
        Cases.of(TestData.BELGIUM).answer((Map<String, Object>) one.get("input"));
    Object refused = one.get("refused");
    if (refused != null) {
      String reason = String.valueOf(answer.get("refused"));
      assertTrue(reason.contains(refused.toString()), one.get("id") + ": " + reason);
      return;
    }
    Map<String, Object> output = (Map<String, Object>) one.get("output");
    assertTrue(!output.isEmpty());
    output.forEach(
        (key, expected) -> {
          Object got = answer.get(key);
          assertTrue(got instanceof BigDecimal, one.get("id") + " " + key + " in " + answer);
          assertEquals(
              0,
              new BigDecimal(expected.toString()).compareTo((BigDecimal) got),
              one.get("id") + " " + key + ": " + expected + " but was " + got);
        });
  }
}
