package coop.panoplie.local.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.panoplie.kernel.Country;
import org.junit.jupiter.api.Test;

class CasesTest {
  private static final String FILE =
      """
      {"cases": [
        {"id": "good", "input": {"date": "2026-09-14", "worker": "employee", "gross": 2233.61,
          "household": {"scale": "I", "children": 0}}, "output": {"onss": 0, "net": 0}},
        {"id": "long ago", "input": {"date": "1999-09-14", "worker": "employee", "gross": 2233.61,
          "household": {"scale": "I", "children": 0}}, "output": {"net": 0}}
      ]}
      """;

  @Test
  void answersWhatIsAskedAndRefusesWhatThePackDoesNotVouchFor() throws Exception {
    var answers = Cases.answer(Country.BE, new ObjectMapper().readTree(FILE));
    assertEquals("{\"onss\":291.93,\"net\":2084.45}", answers.path("good").toString());
    assertTrue(answers.path("long ago").hasNonNull("refused"), answers.toString());
  }
}
