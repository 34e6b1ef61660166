package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.PackInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A pack's data files, read. Made from whatever parser is at hand: it wants maps, lists and strings
 * only (numbers are written as strings in the files, so that none ever becomes a {@code double}).
 */
public final class PackData {

  private final Country country;
  private final PackInfo info;
  private final String entityName;
  private final Map<String, Figure> figures;
  private final Map<String, LineText> lines;
  private final Map<String, Text> texts;
  private final @Nullable Papers papers;

  /** The figures in force, by the first day on which any of them changes. */
  private final Periods<Map<String, Dated>> periods;

  private final Money priceMax;

  PackData(
      Country country,
      PackInfo info,
      String entityName,
      Map<String, Figure> figures,
      Map<String, LineText> lines,
      Map<String, Text> texts,
      @Nullable Papers papers) {
    this.country = country;
    this.info = info;
    this.entityName = entityName;
    this.figures = figures;
    this.lines = lines;
    this.texts = texts;
    this.papers = papers;
    this.periods = new Periods<>(info, starts(), this::inForce);
    this.priceMax = on(info.from()).money("entity.priceMax");
  }

  /**
   * Reads {@code pack.json} and the files it names. A name that begins with a slash stands for the
   * class path, any other for the pack's own folder.
   *
   * @param file gives the parsed content of a file
   */
  public static PackData of(Function<String, Map<String, Object>> file) {
    return new PackReader(file).whole();
  }

  /**
   * The same for computing alone, where the files travel to a browser: without what documents need,
   * and without looking at each figure's days again, which was done before they left.
   */
  public static PackData forFormulas(Function<String, Map<String, Object>> file) {
    return new PackReader(file).forFormulas();
  }

  public Country country() {
    return country;
  }

  public PackInfo info() {
    return info;
  }

  public Entity entity() {
    return papers().entity();
  }

  public String entityName() {
    return entityName;
  }

  public Map<String, Figure> figures() {
    return Collections.unmodifiableMap(figures);
  }

  /** Whether there is a figure of that name. */
  public boolean has(String figure) {
    return figures.containsKey(figure);
  }

  public Map<String, LineText> lines() {
    return Collections.unmodifiableMap(lines);
  }

  public Map<String, Text> texts() {
    return Collections.unmodifiableMap(texts);
  }

  public Map<String, List<Clause>> mentions() {
    return Collections.unmodifiableMap(papers().mentions());
  }

  /** A price above this is a slip of the pen. */
  public Money priceMax() {
    return priceMax;
  }

  /** The law of a day; the day must lie in the range the pack vouches for. */
  public Law on(LocalDate date) {
    return new Law(date, this, periods.on(date));
  }

  /** Something made once for each stretch of days on which no figure changes. */
  public <T> Periods<T> periods(Function<Law, T> make) {
    return new Periods<>(info, starts(), start -> make.apply(on(start)));
  }

  public LineText line(String id) {
    return known(lines.get(id), id);
  }

  /** A sentence of the pack, if it has it. */
  public @Nullable Text textIfAny(String id) {
    return texts.get(id);
  }

  /** A sentence of the pack. */
  public Text text(String id) {
    return known(texts.get(id), id);
  }

  /** A sentence of the pack that a member is told. */
  public Notice notice(String code) {
    return new Notice(code, text(code));
  }

  /** The clauses of a kind of document. */
  public List<Clause> mentions(String document) {
    return known(papers().mentions().get(document), document);
  }

  private Papers papers() {
    if (papers == null) {
      throw new IllegalStateException("the pack was read for its formulas alone");
    }
    return papers;
  }

  /** The first days of all values, in order. */
  private List<LocalDate> starts() {
    List<LocalDate> starts = new ArrayList<>();
    for (Figure figure : figures.values()) {
      for (Dated dated : figure.values()) {
        insert(starts, dated.from());
      }
    }
    return starts;
  }

  private static void insert(List<LocalDate> starts, LocalDate date) {
    int at = starts.size();
    while (at > 0 && starts.get(at - 1).isAfter(date)) {
      at--;
    }
    if (at == 0 || starts.get(at - 1).isBefore(date)) {
      starts.add(at, date);
    }
  }

  private Map<String, Dated> inForce(LocalDate date) {
    Map<String, Dated> values = new HashMap<>();
    for (Figure figure : figures.values()) {
      values.put(figure.id(), figure.on(date));
    }
    return values;
  }

  private static <T> T known(@Nullable T value, String id) {
    if (value == null) {
      throw new IllegalArgumentException("the pack's data has no " + id);
    }
    return value;
  }
}
