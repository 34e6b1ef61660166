package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures as data: no gap, no overlap, each with its source. */
class FiguresTest {

  static List<PackData> packs() {
    return List.of(TestData.BELGIUM, TestData.FRANCE);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyFigureHasExactlyOneValueOnEveryBoundary(PackData pack) {
    for (LocalDate date : boundaries(pack)) {
      for (Figure figure : pack.figures().values()) {
        long values = figure.values().stream().filter(v -> v.covers(date)).count();
        assertEquals(1, values, figure.id() + " on " + date);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void valuesFollowEachOtherOverTheWholeRange(PackData pack) {
    for (Figure figure : pack.figures().values()) {
      List<Dated> values = figure.values();
      assertEquals(pack.info().from(), values.getFirst().from(), figure.id());
      assertEquals(pack.info().to(), values.getLast().to(), figure.id());
      for (int i = 1; i < values.size(); i++) {
        assertEquals(values.get(i - 1).to().plusDays(1), values.get(i).from(), figure.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyValueSaysWhereItComesFrom(PackData pack) {
    Set<String> marks = Set.of("O", "X", "S", "M", "NF", "L", "P", "K");
    for (Figure figure : pack.figures().values()) {
      assertFalse(figure.unit().isBlank(), figure.id());
      for (Dated dated : figure.values()) {
        assertTrue(dated.source().length() > 5, figure.id());
        assertTrue(marks.contains(dated.confidence()), figure.id() + " " + dated.confidence());
        assertEquals(dated.missing(), dated.confidence().equals("NF"), figure.id());
        assertFalse(dated.read().isBefore(LocalDate.of(2026, 1, 1)), figure.id());
      }
    }
  }

  /** A census: a figure that goes or comes is a decision, not an accident. */
  @ParameterizedTest
  @MethodSource("packs")
  void census(PackData pack) {
    long values = pack.figures().values().stream().mapToLong(f -> f.values().size()).sum();
    long missing =
        pack.figures().values().stream()
            .flatMap(f -> f.values().stream())
            .filter(Dated::missing)
            .count();
    List<Long> counted = List.of((long) pack.figures().size(), values, missing);
    assertEquals(
        switch (pack.country()) {
          case BE -> List.of(101L, 160L, 21L);
          case FR -> List.of(122L, 150L, 0L);
        },
        counted);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everySentenceIsThereInThreeLanguages(PackData pack) {
    List<Text> all = new ArrayList<>(pack.texts().values());
    pack.lines().values().forEach(line -> all.add(line.label()));
    pack.mentions()
        .values()
        .forEach(
            mentions ->
                mentions.forEach(
                    mention -> {
                      all.add(mention.heading());
                      all.add(mention.text());
                    }));
    for (Text text : all) {
      for (String words : List.of(text.fr(), text.nl(), text.en())) {
        assertFalse(words.isBlank(), text.toString());
      }
      assertEquals(holes(text.fr()), holes(text.nl()), text.fr());
      assertEquals(holes(text.fr()), holes(text.en()), text.fr());
    }
  }

  private static Set<String> holes(String text) {
    Set<String> holes = new TreeSet<>();
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      holes.add(text.substring(at, text.indexOf('}', at)));
    }
    return holes;
  }

  private static Set<LocalDate> boundaries(PackData pack) {
    Set<LocalDate> dates = new TreeSet<>();
    for (Figure figure : pack.figures().values()) {
      for (Dated dated : figure.values()) {
        for (LocalDate date :
            List.of(dated.from(), dated.from().minusDays(1), dated.to(), dated.to().plusDays(1))) {
          if (pack.info().covers(date)) {
            dates.add(date);
          }
        }
      }
    }
    return dates;
  }
}
