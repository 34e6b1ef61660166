package coop.panoplie.local.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Figure;
import coop.panoplie.packs.PackData;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was searched and not found is not guessed: somebody of the sample, or a worked case, meets
 * each such stretch of days and is told its source. The others are listed with the reason.
 */
class MissingFiguresTest {

  @ParameterizedTest
  @CsvSource({"BE, belgium", "FR, france"})
  void whoeverNeedsItIsToldThatItWasNotFound(Country country, String name) {
    PackData data = new PackFiles(name).data();
    List<String> answers =
        new Probes(country, name).answers(data).stream().map(Object::toString).toList();
    Set<String> unmet = new TreeSet<>();
    for (Figure figure : data.figures().values()) {
      for (Dated dated : figure.values()) {
        if (dated.missing() && answers.stream().noneMatch(a -> a.contains(dated.source()))) {
          unmet.add(figure.id() + " " + dated.from());
        }
      }
    }
    Set<String> known = new TreeSet<>();
    JsonNode listed = PackFiles.json(Path.of("src/test/resources/unmet-figures.json"));
    listed.path(name).fieldNames().forEachRemaining(known::add);
    assertEquals(known, unmet);
  }
}
