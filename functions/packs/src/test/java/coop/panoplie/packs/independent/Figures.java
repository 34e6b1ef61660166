package coop.panoplie.packs.independent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dated figures of a pack, read from its data files and nothing else. */
final class Figures {

  private static final String FOLDER = "/coop/panoplie/packs/";

  private final Map<String, List<Value>> values = new HashMap<>();

  private final List<LocalDate> turns = new ArrayList<>();
  private final LocalDate first;
  private final LocalDate last;

  private Figures(JsonNode pack) {
    this.first = LocalDate.parse(pack.get("from").asText());
    this.last = LocalDate.parse(pack.get("to").asText());
  }

  /**
   * @param pack the folder: {@code belgium} or {@code france}
   */
  static Figures of(String pack) {
    JsonNode index = read(FOLDER + pack + "/pack.json");
    Figures figures = new Figures(index);
    for (JsonNode file : index.get("files")) {
      String name = file.asText();
      JsonNode content = read(name.startsWith("/") ? name : FOLDER + pack + "/" + name);
      for (JsonNode figure : content.path("figures")) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /** The figure of that day. */
  Value on(LocalDate day, String id) {
    for (Value value : values.getOrDefault(id, List.of())) {
      if (!day.isBefore(value.from) && !day.isAfter(value.to)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no figure " + id + " on " + day);
  }

  /** First day the pack vouches for. */
  LocalDate first() {
    return first;
  }

  /** Last day the pack vouches for. */
  LocalDate last() {
    return last;
  }

  /** The days on which any figure changes. */
  List<LocalDate> turns() {
    return turns;
  }

  private void add(JsonNode figure) {
    List<Value> all = new ArrayList<>();
    for (JsonNode value : figure.get("values")) {
      LocalDate from = LocalDate.parse(value.get("from").asText());
      if (!turns.contains(from)) {
        turns.add(from);
      }
      all.add(
          new Value(
              from,
              value.has("to") ? LocalDate.parse(value.get("to").asText()) : LocalDate.MAX,
              rows(value),
              value.has("atMost") ? Rational.of(value.get("atMost").asText()) : null));
    }
    values.put(figure.get("id").asText(), all);
  }

  /** A single number is a table of one cell; what was not found has no rows. */
  private static List<List<Rational>> rows(JsonNode value) {
    if (value.has("value")) {
      return List.of(List.of(Rational.of(value.get("value").asText())));
    }
    List<List<Rational>> rows = new ArrayList<>();
    for (JsonNode row : value.path("rows")) {
      List<Rational> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(Rational.of(cell.asText())));
      rows.add(cells);
    }
    return rows;
  }

  private static JsonNode read(String resource) {
    try (InputStream in = Figures.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param atMost for a figure not found: what it surely does not exceed; null when nobody knows
   */
  record Value(LocalDate from, LocalDate to, List<List<Rational>> rows, Rational atMost) {

    boolean missing() {
      return rows.isEmpty();
    }
  }
}
