package coop.panoplie.packs.independent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Asks the pack and the independent reckoning the same random cases.
 *
 * @param cases makes the input of a case out of its seed
 * @param reckoned what is found here, group and key joined by a dot
 * @param answered what the pack answers, named the same way; {@code refused} when it does not
 */
record Agreement(
    LongFunction<Map<String, Object>> cases,
    Function<Map<String, Object>, Map<String, Rational>> reckoned,
    Function<Map<String, Object>, Map<String, Object>> answered) {

  private static final int SHOWN = 20;

  /** What differs, a line for each case, the first few only. */
  List<String> differences(long firstSeed, long count) {
    return LongStream.range(firstSeed, firstSeed + count)
        .parallel()
        .mapToObj(this::difference)
        .filter(line -> !line.isEmpty())
        .limit(SHOWN)
        .toList();
  }

  private String difference(long seed) {
    Map<String, Object> input = cases.apply(seed);
    List<String> wrong = new ArrayList<>();
    try {
      Map<String, Object> answer = answered.apply(input);
      try {
        compare(reckoned.apply(input), answer, wrong);
      } catch (Day.NotKnown hole) {
        if (!answer.containsKey("refused")) {
          wrong.add("answered, although " + hole.getMessage());
        }
      }
    } catch (RuntimeException broken) {
      wrong.add(broken.toString());
    }
    return wrong.isEmpty() ? "" : "seed " + seed + " " + input + ": " + String.join("; ", wrong);
  }

  private static void compare(
      Map<String, Rational> reckoned, Map<String, Object> answer, List<String> wrong) {
    if (answer.containsKey("refused")) {
      wrong.add("refused: " + answer.get("refused"));
      return;
    }
    reckoned.forEach(
        (key, expected) -> {
          Object got = answer.get(key);
          if (got == null
              || expected.compareTo(Rational.of(new BigDecimal(got.toString()).toPlainString()))
                  != 0) {
            wrong.add(key + " " + expected + " but the pack " + got);
          }
        });
  }
}
