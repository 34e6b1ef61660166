package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One value for every figure and every day: counted here day by day, refused at the reading. */
class TimelineTest {

  private static final String FIGURE = "onss.upliftedBase";

  /** The days a value is written for, as the file says it. */
  private record Days(String figure, LocalDate from, LocalDate to) {
    boolean cover(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private static List<Days> written(PackFiles files) {
    List<Days> days = new ArrayList<>();
    Object end = files.index().get("to");
    for (Map<String, Object> file : files.all().values()) {
      for (Map<String, Object> figure : PackFiles.section(file, "figures")) {
        for (Map<String, Object> value : PackFiles.section(figure, "values")) {
          LocalDate to = LocalDate.parse((String) value.getOrDefault("to", end));
          LocalDate from = LocalDate.parse((String) value.get("from"));
          days.add(new Days((String) figure.get("id"), from, to));
        }
      }
    }
    return days;
  }

  /** Each first and last day of a value, the day before and the day after. */
  private static TreeSet<LocalDate> boundaries(PackFiles files) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Days value : written(files)) {
      for (int shift = -1; shift <= 1; shift++) {
        days.add(value.from().plusDays(shift));
        days.add(value.to().plusDays(shift));
      }
    }
    LocalDate first = LocalDate.parse((String) files.index().get("from"));
    LocalDate last = LocalDate.parse((String) files.index().get("to"));
    days.removeIf(day -> day.isBefore(first) || day.isAfter(last));
    return days;
  }

  /** Figure and day, wherever there is not exactly one value. */
  private static List<String> wrongDays(PackFiles files) {
    Map<String, List<Days>> figures = new HashMap<>();
    for (Days days : written(files)) {
      figures.computeIfAbsent(days.figure(), id -> new ArrayList<>()).add(days);
    }
    List<String> wrong = new ArrayList<>();
    for (LocalDate day : boundaries(files)) {
      figures.forEach(
          (id, values) -> {
            if (values.stream().filter(v -> v.cover(day)).count() != 1) {
              wrong.add(id + " " + day);
            }
          });
    }
    return wrong;
  }

  @ParameterizedTest
  @ValueSource(strings = {"belgium", "france"})
  void everyDayHasOneValueOfEveryFigure(String pack) {
    PackFiles files = PackFiles.of(pack);
    assertTrue(boundaries(files).size() > 20);
    assertEquals(List.of(), wrongDays(files));
  }

  /** One figure is split in two where a hole is planted. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2026-03-30, 2026-04-01, no value from 2026-03-31 to 2026-03-31",
    "2025-01-01, 2026-01-31, 2026-05-01, no value from 2026-02-01 to 2026-04-30",
    "2025-01-01, 2026-04-01, 2026-04-01, more than one value from 2026-04-01 to 2026-04-01",
    "2025-01-01, 2026-06-30, 2026-04-01, more than one value from 2026-04-01 to 2026-06-30",
    "2025-01-02, 2026-06-30, 2026-07-01, no value from 2025-01-01 to 2025-01-01",
    "2025-01-01, 2026-06-30, , no value from 2026-07-01 to 2026-12-31",
    "2025-01-01, 2026-12-30, , no value from 2026-12-31 to 2026-12-31",
    "2025-01-01, 2026-11-30, , no value from 2026-12-01 to 2026-12-31",
  })
  void aPlantedGapOrOverlapIsFound(String begin, String end, String next, String told) {
    PackFiles files = PackFiles.of("belgium");
    List<Map<String, Object>> values = files.values(FIGURE);
    Map<String, Object> later = new HashMap<>(values.getFirst());
    values.getFirst().put("from", begin);
    values.getFirst().put("to", end);
    if (next != null) {
      later.put("from", next);
      values.add(later);
    }
    assertFalse(wrongDays(files).isEmpty());
    assertTrue(wrongDays(files).stream().allMatch(wrong -> wrong.startsWith(FIGURE)));
    assertEquals(
        "belgium has holes: " + FIGURE + ": " + told,
        assertThrows(IllegalArgumentException.class, files::data).getMessage());
  }
}
