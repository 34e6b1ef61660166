package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures as data: each value with its unit, its source and how sure it is; see TimelineTest
 * for the days.
 */
class FiguresTest {

  static List<PackData> packs() {
    return List.of(TestData.BELGIUM, TestData.FRANCE);
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
}
