package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.time.IsoDate;
import coop.panoplie.packs.PackData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Reads a case's input, refusing what it does not understand rather than leaving it out. */
final class CaseInput {

  /** Beyond any pay, hours or staff, and short of what millionths in a long hold. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

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
      if (!known && map.get(given) != null) {
        throw new CaseRefused("the pack does not know the input '" + given + "'");
      }
    }
    return this;
  }

  boolean has(String key) {
    return map.get(key) != null;
  }

  /** A word; a number or a list in its place is refused. */
  String string(String key) {
    if (given(key) instanceof String text) {
      return text;
    }
    throw new CaseRefused("'" + key + "' must be text");
  }

  /** A number as JSON writes one, not larger than the pack counts exactly. */
  BigDecimal number(String key) {
    if (!(given(key) instanceof Number number)) {
      throw new CaseRefused("'" + key + "' must be a number, not text or anything else");
    }
    BigDecimal value = decimal(key, number);
    if (value.abs().compareTo(MOST) > 0) {
      throw new CaseRefused("'" + key + "' is larger than the " + MOST + " the pack counts up to");
    }
    return value;
  }

  /** Infinity, if a parser made one of a number too large for it, is none. */
  private static BigDecimal decimal(String key, Number number) {
    try {
      return new BigDecimal(number.toString());
    } catch (NumberFormatException infinite) {
      throw new CaseRefused("'" + key + "' is no finite number");
    }
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
    if (!has(key)) {
      return false;
    }
    if (given(key) instanceof Boolean flag) {
      return flag;
    }
    throw new CaseRefused("'" + key + "' must be true or false");
  }

  /** A part of the input, empty when absent. */
  CaseInput part(String key) {
    if (!has(key)) {
      return new CaseInput(Map.of());
    }
    if (given(key) instanceof Map<?, ?> part) {
      @SuppressWarnings("unchecked")
      Map<String, ?> strings = (Map<String, ?>) part;
      return new CaseInput(strings);
    }
    throw new CaseRefused("'" + key + "' must be an object of its own");
  }

  /** The key that is there of several that say the same, null when none is; two are refused. */
  @Nullable
  String one(String... keys) {
    String found = null;
    for (String key : keys) {
      if (has(key)) {
        if (found != null) {
          throw new CaseRefused("'" + found + "' and '" + key + "' exclude each other: give one");
        }
        found = key;
      }
    }
    return found;
  }

  private Object given(String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new CaseRefused("the input lacks '" + key + "'");
    }
    return value;
  }

  /** The date, written ISO or {@code 01/07/2026}, within the days the pack vouches for. */
  LocalDate date(PackData data) {
    String text = string("date");
    LocalDate date = IsoDate.parse(text);
    if (date == null && text.length() == 10 && text.charAt(2) == '/' && text.charAt(5) == '/') {
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
}
