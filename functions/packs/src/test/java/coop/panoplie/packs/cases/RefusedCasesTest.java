package coop.panoplie.packs.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.panoplie.packs.PackData;
import coop.panoplie.packs.TestData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is no pay at all is refused with its reason; nothing makes the computation fall. */
class RefusedCasesTest {

  private static final List<Object> NONSENSE =
      List.of(
          "",
          "abc",
          "3000",
          -1,
          new BigDecimal("0.0000001"),
          new BigDecimal("1e30"),
          Long.MAX_VALUE,
          true,
          List.of(1),
          Map.of("a", 1));

  @Test
  void belgium() {
    assertEquals(List.of(), notRefused(TestData.BELGIUM, "belgium-refused"));
  }

  @Test
  void france() {
    assertEquals(List.of(), notRefused(TestData.FRANCE, "france-refused"));
  }

  /** Each value of each worked case in turn becomes nonsense. */
  @Test
  void nonsenseIsRefusedAndNeverFalls() {
    for (String name : List.of("belgium-worked", "france-worked")) {
      PackData data = name.startsWith("b") ? TestData.BELGIUM : TestData.FRANCE;
      for (Map<String, Object> one : TestData.cases(name)) {
        Map<String, Object> input = input(one);
        for (String key : input.keySet()) {
          for (Object wrong : NONSENSE) {
            Map<String, Object> spoilt = new LinkedHashMap<>(input);
            spoilt.put(key, wrong);
            assertFalse(Cases.of(data).answer(spoilt).isEmpty());
          }
        }
      }
    }
  }

  private static List<String> notRefused(PackData data, String name) {
    List<String> wrong = new ArrayList<>();
    for (Map<String, Object> one : TestData.cases(name)) {
      Map<String, Object> answer = Cases.of(data).answer(input(one));
      if (!one.get("refused").equals(answer.get("refused"))) {
        wrong.add(one.get("id") + ": " + answer);
      }
    }
    return wrong;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> input(Map<String, Object> one) {
    return (Map<String, Object>) one.get("input");
  }
}
