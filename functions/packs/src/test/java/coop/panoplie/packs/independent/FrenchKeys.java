package coop.panoplie.packs.independent;

import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of a French case laid out as {@code group.key}. */
final class FrenchKeys {

  private static final String UNROUNDED = "pas.amount_unrounded";

  private FrenchKeys() {}

  static <T> Map<String, T> flat(Map<String, Map<String, T>> groups) {
    Map<String, T> flat = new LinkedHashMap<>();
    groups.forEach(
        (group, keys) -> keys.forEach((key, value) -> flat.put(group + "." + key, value)));
    return flat;
  }

  /** The same of a pack's answer; the format gives the tax unrounded, people pay it in cents. */
  static Map<String, Object> flatAnswer(Map<String, Object> answer) {
    if (answer.containsKey("refused")) {
      return answer;
    }
    Map<String, Object> flat = new LinkedHashMap<>();
    answer.forEach(
        (group, keys) ->
            ((Map<?, ?>) keys).forEach((key, value) -> flat.put(group + "." + key, value)));
    flat.put("pas.amount", Rational.of(flat.get(UNROUNDED).toString()).cents());
    return flat;
  }
}
