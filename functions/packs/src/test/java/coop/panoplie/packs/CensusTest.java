package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A figure, line or sentence that goes or comes is a decision, not an accident: whoever decides
 * changes the census too. The one counted lies in {@code target/census}.
 */
class CensusTest {

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void thePackHoldsWhatTheCensusSays(String pack) throws Exception {
    String counted = String.join("\n", Census.of(PackFiles.of(pack))) + "\n";
    Path copy = Files.createDirectories(Path.of("target/census")).resolve(pack + ".txt");
    Files.writeString(copy, counted);
    assertEquals(
        Files.readString(Path.of("src/test/resources/census", pack + ".txt")),
        counted,
        "if this is meant: cp functions/packs/"
            + copy
            + " functions/packs/src/test/resources/census");
  }
}
