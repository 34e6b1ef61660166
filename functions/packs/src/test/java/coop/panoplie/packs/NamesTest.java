package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name a formula writes stands in the data, and the other way round. */
class NamesTest {

  private static final String WORD = "\\s*\"([a-zA-Z0-9.]+)\"";

  private static PackData pack(String name) {
    return PackFiles.of(name).data();
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everyLineAFormulaWritesIsNamed(String country) {
    Set<String> lines = Formulas.names(country, "rule\\(" + WORD);
    lines.addAll(Formulas.names("pay", "rule\\(" + WORD));
    assertTrue(lines.size() > 10, lines.toString());
    lines.removeAll(pack(country).lines().keySet());
    assertEquals(Set.of(), lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everyLineNamedIsWrittenSomewhere(String country) {
    Set<String> lines = new TreeSet<>(pack(country).lines().keySet());
    lines.removeAll(Formulas.names(country, WORD));
    lines.removeAll(Formulas.names("pay", WORD));
    assertEquals(Set.of(), lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everyNumberALineWasMadeOfHasItsWords(String country) {
    Set<String> inputs = new TreeSet<>();
    for (String input : Formulas.names(country, "new Input\\(" + WORD)) {
      if (pack(country).textIfAny("input." + input) == null) {
        inputs.add(input);
      }
    }
    assertEquals(Set.of(), inputs);
  }
}
