package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
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

  private final Function<String, Map<String, Object>> file;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, LineText> lines = new HashMap<>();
  private final Map<String, Text> texts = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private @Nullable Entity entity;

  PackReader(Function<String, Map<String, Object>> file) {
    this.file = file;
  }

  PackData read() {
    Json index = new Json(file.apply("pack.json"), "pack.json");
    PackInfo info =
        new PackInfo(
            index.string("id"),
            index.string("version"),
            IsoDate.of(index.string("from")),
            IsoDate.of(index.string("to")));
    for (Object each : index.list("files")) {
      String name = (String) each;
      topic(new Json(file.apply(name), name), info);
    }
    List<String> faults = Timeline.faults(figures.values(), info);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(info.id() + " has holes: " + faults.getFirst());
    }
    if (entity == null) {
      throw new IllegalArgumentException("the pack has no entity");
    }
    Country country = Constants.of(Country.values(), index.string("country"));
    return new PackData(country, info, entity, figures, lines, texts, mentions);
  }

  private void topic(Json topic, PackInfo info) {
    if (topic.has("entity")) {
      entity = entity(topic.child("entity"));
    }
    for (Json json : topic.children("figures")) {
      once(figures, figure(json, info));
    }
    for (Json json : topic.children("lines")) {
      lines.put(json.string("id"), line(json));
    }
    for (Json json : topic.children("texts")) {
      texts.put(json.string("id"), json.text());
    }
    for (Json json : topic.children("mentions")) {
      String document = json.string("document");
      List<Mention> clauses = mentions.get(document);
      if (clauses == null) {
        clauses = new ArrayList<>();
        mentions.put(document, clauses);
      }
      clauses.add(mention(json));
    }
  }

  private static void once(Map<String, Figure> figures, Figure figure) {
    if (figures.put(figure.id(), figure) != null) {
      throw new IllegalArgumentException("figure written twice: " + figure.id());
    }
  }

  private static Figure figure(Json json, PackInfo info) {
    List<Dated> values = new ArrayList<>();
    for (Json value : json.children("values")) {
      values.add(dated(json.string("id"), value, info.to()));
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

  private static Mention mention(Json json) {
    return new Mention(
        json.string("code"),
        json.child("heading").text(),
        json.child("text").text(),
        json.string("source"));
  }

  private static Entity entity(Json json) {
    return new Entity(
        Constants.of(Country.values(), json.string("country")),
        json.string("name"),
        json.string("legalForm"),
        json.string("enterpriseNumber"),
        json.maybe("establishmentNumber"),
        json.string("vatNumber"),
        new Address(
            json.string("street"),
            json.string("postalCode"),
            json.string("city"),
            json.string("countryCode")),
        json.string("iban"),
        json.string("bic"),
        json.string("email"),
        json.string("register"));
  }
}
