package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.panoplie.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text for people is there in three languages, with the same holes to fill. */
class SentencesTest {

  private static List<Text> all(PackData pack) {
    List<Text> all = new ArrayList<>(pack.texts().values());
    for (LineText line : pack.lines().values()) {
      all.add(line.label());
      if (line.note() != null) {
        all.add(line.note());
      }
    }
    pack.mentions()
        .values()
        .forEach(
            clauses ->
                clauses.forEach(
                    clause -> {
                      all.add(clause.mention().heading());
                      all.add(clause.mention().text());
                      all.add(clause.mention().source());
                      all.addAll(clause.sources().values());
                    }));
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everySentenceIsThereInThreeLanguages(String pack) {
    for (Text text : all(PackFiles.of(pack).data())) {
      for (String words : List.of(text.fr(), text.nl(), text.en())) {
        assertFalse(words.isBlank(), text.toString());
        assertEquals(words.strip(), words, text.toString());
      }
      assertEquals(holes(text.fr()), holes(text.nl()), text.fr());
      assertEquals(holes(text.fr()), holes(text.en()), text.fr());
    }
  }

  /** Belgian law has a name of its own in each language; French law is quoted in French. */
  @Test
  void everyBelgianSourceIsWrittenInEachLanguage() {
    PackFiles.of("belgium")
        .data()
        .mentions()
        .values()
        .forEach(clauses -> clauses.forEach(clause -> inEachLanguage(clause.mention().source())));
  }

  private static void inEachLanguage(Text source) {
    Set<String> words = new TreeSet<>(List.of(source.fr(), source.nl(), source.en()));
    assertEquals(3, words.size(), source.toString());
  }

  private static Set<String> holes(String text) {
    Set<String> holes = new TreeSet<>();
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      holes.add(text.substring(at, text.indexOf('}', at)));
    }
    return holes;
  }
}
