package coop.panoplie.local.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.kernel.Country;
import coop.panoplie.packs.PackData;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No figure is dead: let its values slip and somebody of the sample, or a worked case, is answered
 * otherwise. Those of which no answer speaks yet are listed with the reason.
 */
@Execution(ExecutionMode.CONCURRENT)
class LivingFiguresTest {

  @ParameterizedTest
  @CsvSource({"BE, belgium", "FR, france"})
  void everyFigureChangesSomebodysAnswer(Country country, String name) {
    Probes probes = new Probes(country, name);
    PackFiles files = new PackFiles(name);
    PackData data = files.data();
    List<Object> before = probes.answers(data);
    assertFalse(before.isEmpty());
    Set<String> dead = new TreeSet<>();
    for (String id : data.figures().keySet()) {
      if (!alive(files, id, probes, before)) {
        dead.add(id);
      }
    }
    assertEquals(silent(name), dead);
  }

  private static boolean alive(PackFiles files, String id, Probes probes, List<Object> before) {
    for (Slip slip : Slip.likelyFirst(files.unitOf(id))) {
      if (probes.otherwise(files.with(slip, id), before)) {
        return true;
      }
    }
    return false;
  }

  /** Figures that speak by their source alone, or wait for a rule; each with the reason. */
  private static Set<String> silent(String name) {
    Set<String> silent = new TreeSet<>();
    JsonNode known = PackFiles.json(Path.of("src/test/resources/silent-figures.json"));
    known.path(name).fieldNames().forEachRemaining(silent::add);
    return silent;
  }
}
