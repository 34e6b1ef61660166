package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.PackInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A pack's data files, read. Made from whatever parser is at hand: it wants maps, lists and strings
 * only (numbers are written as strings in the files, so that none ever becomes a {@code double}).
 */
public record PackData(
    Country country,
    PackInfo info,
    Entity entity,
    Map<String, Figure> figures,
    Map<String, LineText> lines,
    Map<String, Text> texts,
    Map<String, List<Mention>> mentions) {

  public PackData {
    figures = Map.copyOf(figures);
    lines = Map.copyOf(lines);
    texts = Map.copyOf(texts);
    mentions = Map.copyOf(mentions);
  }

  /**
   * Reads {@code pack.json} and the files it names.
   *
   * @param file gives the parsed content of a file of the pack's folder
   */
  public static PackData of(Function<String, Map<String, Object>> file) {
    return new PackReader(file).read();
  }

  /** The law of a day; the day must lie in the range the pack vouches for. */
  public Law on(LocalDate date) {
    return new Law(date, figures);
  }

  public Figure figure(String id) {
    return known(figures.get(id), id);
  }

  public LineText line(String id) {
    return known(lines.get(id), id);
  }

  /** A sentence of the pack. */
  public Text text(String id) {
    return known(texts.get(id), id);
  }

  /** The clauses of a kind of document. */
  public List<Mention> mentions(String document) {
    return known(mentions.get(document), document);
  }

  private static <T> T known(@coop.panoplie.kernel.Nullable T value, String id) {
    if (value == null) {
      throw new IllegalArgumentException("the pack's data has no " + id);
    }
    return value;
  }
}
