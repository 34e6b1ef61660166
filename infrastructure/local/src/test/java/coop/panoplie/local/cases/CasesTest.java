package coop.panoplie.local.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.panoplie.kernel.Country;
import java.util.List;
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

  @Test
  void aBadCaseLeavesTheOthersAlone() throws Exception {
    String file =
        """
        {"cases": [
          {"id": "no input"},
          {"id": "list", "input": [1]},
          {"id": "huge", "input": {"date": "2026-09-14", "worker": "employee", "gross": 1e400}},
          {"input": {}},
          {"id": "good", "input": {"date": "2026-09-14", "worker": "employee", "gross": 2233.61},
            "output": {"net": 0}},
          {"id": "good", "input": {"date": "2026-09-14", "worker": "employee", "gross": 3000},
            "output": {"net": 0}}
        ]}
        """;
    var answers = Cases.answer(Country.BE, new ObjectMapper().readTree(file));
    assertEquals(6, answers.size());
    for (String bad : List.of("no input", "list", "huge", "#4")) {
      assertTrue(answers.path(bad).hasNonNull("refused"), bad + " in " + answers);
    }
    assertEquals("{\"net\":2084.45}", answers.path("good").toString());
    assertEquals("{\"net\":2261.33}", answers.path("good#6").toString());
  }

  @Test
  void aFileWithoutCasesIsSaidToBeSo() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Cases.answer(Country.BE, new ObjectMapper().readTree("[]")));
  }
}
