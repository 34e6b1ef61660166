package coop.panoplie.packs.independent;

import java.time.LocalDate;
import java.util.Map;

/** The input of a case, as a file states it. */
record Asked(Map<String, ?> map) {

  boolean has(String key) {
    return map.get(key) != null;
  }

  String word(String key, String otherwise) {
    return has(key) ? map.get(key).toString() : otherwise;
  }

  Rational number(String key, String otherwise) {
    return Rational.of(word(key, otherwise));
  }

  int whole(String key) {
    return Integer.parseInt(word(key, "0"));
  }

  boolean flag(String key) {
    return Boolean.parseBoolean(word(key, "false"));
  }

  @SuppressWarnings("unchecked")
  Asked part(String key) {
    return new Asked(has(key) ? (Map<String, ?>) map.get(key) : Map.of());
  }

  /** The date, written {@code 2026-07-01} or {@code 01/07/2026}. */
  LocalDate date() {
    String text = word("date", "");
    return text.charAt(2) == '/'
        ? LocalDate.parse(
            text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2))
        : LocalDate.parse(text);
  }
}
