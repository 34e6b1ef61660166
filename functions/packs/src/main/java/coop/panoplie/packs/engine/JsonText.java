package coop.panoplie.packs.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into maps, lists, strings and booleans; numbers stay the text they were written in, so
 * that none ever becomes a {@code double}; {@code null} is left out. Small enough to travel to a
 * browser, where no library of ours would fit beside the engine.
 */
final class JsonText {

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException when the text is no JSON object
   */
  static Map<String, Object> object(String text) {
    JsonText reader = new JsonText(text);
    if (reader.next() != '{') {
      throw reader.wrong();
    }
    Map<String, Object> object = reader.members();
    if (reader.next() != 0) {
      throw reader.wrong();
    }
    return object;
  }

  private Object value() {
    char c = next();
    return switch (c) {
      case '{' -> members();
      case '[' -> elements();
      case '"' -> string();
      default -> word(c);
    };
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new HashMap<>();
    char c = next();
    while (c != '}') {
      if (c != '"') {
        throw wrong();
      }
      String name = string();
      if (next() != ':') {
        throw wrong();
      }
      Object value = value();
      if (value != NOTHING) {
        members.put(name, value);
      }
      c = next();
      if (c == ',') {
        c = next();
      }
    }
    return members;
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    while (peek() != ']') {
      elements.add(value());
      if (peek() == ',') {
        at++;
      }
    }
    at++;
    return elements;
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      out.append(c == '\\' ? escaped(text.charAt(at++)) : c);
    }
  }

  private char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
          code = code * 16 + "0123456789abcdef".indexOf(small(text.charAt(at)));
        }
        yield (char) code;
      }
      default -> c;
    };
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'F' ? (char) (c + 32) : c;
  }

  /** A number as it is written, true, false or null. */
  private Object word(char first) {
    int start = at - 1;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      case "null" -> NOTHING;
      default -> {
        if (first != '-' && (first < '0' || first > '9')) {
          throw wrong();
        }
        yield word;
      }
    };
  }

  private char peek() {
    char c = next();
    at--;
    return c;
  }

  /** The next character that is no blank; zero at the end. */
  private char next() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return c;
      }
    }
    at++;
    return 0;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("no JSON at " + at);
  }

  private static final Object NOTHING = new Object();
}
