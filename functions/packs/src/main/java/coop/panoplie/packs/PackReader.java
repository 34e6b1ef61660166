package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.pack.PackInfo;
import coop.panoplie.kernel.time.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns a pack's parsed files into {@link PackData}; the module's SCHEMA.md says what they hold.
 */
final class PackReader {

  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, LineText> lines = new HashMap<>();
  private final Map<String, Text> texts = new HashMap<>();
  private final List<Json> topics = new ArrayList<>();
  private final Country country;
  private final PackInfo info;
  private String entityName = "";

  PackReader(Function<String, Map<String, Object>> file) {
    Json index = new Json(file.apply("pack.json"), "pack.json");
    country = Constants.of(Country.values(), index.string("country"));
    info =
        new PackInfo(
            index.string("id"),
            index.string("version"),
            IsoDate.of(index.string("from")),
            IsoDate.of(index.string("to")));
    for (Object each : index.list("files")) {
      String name = (String) each;
      Json topic = new Json(file.apply(name), name);
      topics.add(topic);
      read(topic);
    }
  }

  PackData forFormulas() {
    return data(null);
  }

  /**
   * @throws IllegalArgumentException when a figure has a hole or the entity is missing
   */
  PackData whole() {
    Timeline.check(figures.values(), info);
    return data(Papers.of(topics));
  }

  private PackData data(@Nullable Papers papers) {
    return new PackData(country, info, entityName, figures, lines, texts, papers);
  }

  private void read(Json topic) {
    if (topic.has("entity")) {
      entityName = topic.child("entity").string("name");
    }
    for (Json json : topic.children("figures")) {
      once(figures, figure(json, info.to()));
    }
    for (Json json : topic.children("lines")) {
      lines.put(json.string("id"), line(json));
    }
    for (Json json : topic.children("texts")) {
      texts.put(json.string("id"), json.text());
    }
  }

  private static void once(Map<String, Figure> figures, Figure figure) {
    if (figures.put(figure.id(), figure) != null) {
      throw new IllegalArgumentException("figure written twice: " + figure.id());
    }
  }

  private static Figure figure(Json json, LocalDate end) {
    List<Dated> values = new ArrayList<>();
    for (Json value : json.children("values")) {
      values.add(dated(json.string("id"), value, end));
    }
    return new Figure(json.string("id"), json.string("unit"), values);
  }

  /** A value without an end holds as long as the pack vouches. */
  private static Dated dated(String figure, Json json, LocalDate end) {
    String to = json.maybe("to");
    List<long[]> rows = new ArrayList<>();
    for (Object row : json.list("rows")) {
      List<?> cells = (List<?>) row;
      long[] numbers = new long[cells.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Exact.parse((String) cells.get(i));
      }
      rows.add(numbers);
    }
    Dated dated =
        new Dated(
            figure,
            IsoDate.of(json.string("from")),
            to == null ? end : IsoDate.of(to),
            json.exact("value"),
            rows,
            json.exact("atMost"),
            json.string("source"),
            json.string("confidence"),
            IsoDate.of(json.string("read")));
    if (dated.missing() != json.flag("missing")) {
      throw new IllegalArgumentException("a value must be given or said to be missing: " + figure);
    }
    return dated;
  }

  private static LineText line(Json json) {
    Text note = json.has("note") ? json.child("note").text() : null;
    return new LineText(
        json.string("id"),
        Constants.of(Group.values(), json.string("group")),
        json.text(),
        json.flag("adds"),
        json.flag("pooled"),
        json.flag("provisional"),
        note);
  }
}
