package coop.panoplie.local.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as people run it on the worked cases: every case and every key has its answer. */
class OracleFilesTest {

  private static final Path CASES = Path.of("../../functions/packs/src/test/resources/cases");

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everyKeyIsAnswered(String pack) throws Exception {
    Path file = CASES.resolve(pack + ".json");
    JsonNode answers = printed(pack, file);
    JsonNode cases = new ObjectMapper().readTree(Files.readString(file)).path("cases");
    assertTrue(cases.size() > 10, "so many cases: " + cases.size());
    assertEquals(cases.size(), answers.size());
    List<String> unanswered = new ArrayList<>();
    for (JsonNode one : cases) {
      String id = one.path("id").asText();
      compare(id, one.path("output"), answers.path(id), unanswered);
    }
    assertEquals(List.of(), unanswered);
  }

  /** What {@code ./run cases} prints, read back. */
  private static JsonNode printed(String pack, Path file) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertEquals(0, Cases.run(new String[] {pack, file.toString()}, out, System.err));
    return new ObjectMapper().readTree(printed.toString(StandardCharsets.UTF_8));
  }

  private static void compare(
      String at, JsonNode asked, JsonNode answered, List<String> unanswered) {
    asked
        .properties()
        .forEach(
            key -> {
              String path = at + "." + key.getKey();
              JsonNode answer = answered.path(key.getKey());
              if (key.getValue().isObject()) {
                compare(path, key.getValue(), answer, unanswered);
              } else if (!answer.isNumber() && !answer.isTextual()) {
                unanswered.add(path);
              }
            });
  }
}
