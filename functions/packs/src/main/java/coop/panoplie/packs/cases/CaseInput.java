package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.PackData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Reads a case's input, refusing what it does not understand rather than leaving it out. */
final class CaseInput {

  private final Map<String, ?> map;

  CaseInput(Map<String, ?> map) {
    this.map = map;
  }

  /** Refuses a case that says more than the pack knows how to count. */
  CaseInput knows(String... keys) {
    for (String given : map.keySet()) {
      boolean known = false;
      for (String key : keys) {
        known |= key.equals(given);
      }
      if (!known && !harmless(map.get(given))) {
        throw new CaseRefused("the pack does not know the input '" + given + "'");
      }
    }
    return this;
  }

  boolean has(String key) {
    return map.get(key) != null;
  }

  String string(String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new CaseRefused("the input lacks '" + key + "'");
    }
    return value.toString();
  }

  BigDecimal number(String key) {
    return parsed(string(key), key);
  }

  BigDecimal number(String key, String otherwise) {
    return has(key) ? number(key) : new BigDecimal(otherwise);
  }

  int whole(String key, int otherwise) {
    try {
      return has(key) ? number(key).intValueExact() : otherwise;
    } catch (ArithmeticException fraction) {
      throw new CaseRefused("'" + key + "' is not a whole number");
    }
  }

  boolean flag(String key) {
    return has(key) && string(key).equals("true");
  }

  /** A part of the input, empty when absent. */
  CaseInput part(String key) {
    Object value = map.get(key);
    if (value instanceof Map<?, ?> part) {
      @SuppressWarnings("unchecked")
      Map<String, ?> strings = (Map<String, ?>) part;
      return new CaseInput(strings);
    }
    return new CaseInput(Map.of());
  }

  /** The date, written ISO or {@code 01/07/2026}, within the days the pack vouches for. */
  LocalDate date(PackData data) {
    String text = string("date");
    LocalDate date = IsoDate.parse(text);
    if (date == null && text.length() == 10) {
      date =
          IsoDate.parse(
              text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2));
    }
    if (date == null) {
      throw new CaseRefused("'" + text + "' is not a date");
    }
    if (!data.info().covers(date)) {
      throw new CaseRefused(
          "the pack vouches from " + data.info().from() + " to " + data.info().to());
    }
    return date;
  }

  private static boolean harmless(@Nullable Object value) {
    return value == null || Boolean.FALSE.equals(value);
  }

  private static BigDecimal parsed(String text, String key) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException wrong) {
      throw new CaseRefused("'" + key + "' is not a number");
    }
  }
}
