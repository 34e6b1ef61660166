package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The figures of one pack as they stand on one day. */
public final class Law {

  private final LocalDate date;
  private final PackData data;
  private final Map<String, Dated> figures;

  Law(LocalDate date, PackData data, Map<String, Dated> figures) {
    this.date = date;
    this.data = data;
    this.figures = figures;
  }

  public LocalDate date() {
    return date;
  }

  /** The figure with its source, known or not. */
  public Dated get(String id) {
    Dated dated = figures.get(id);
    if (dated == null) {
      throw new IllegalArgumentException("unknown figure " + id);
    }
    return dated;
  }

  /** The same, if there is a figure of that name. */
  public @Nullable Dated find(String id) {
    return figures.get(id);
  }

  /** Whether there is a figure of that name. */
  public boolean has(String id) {
    return figures.containsKey(id);
  }

  /** The line of money of that name, made by a figure. */
  public Rule rule(String line, String figure) {
    return Rule.of(data, data.line(line), get(figure));
  }

  /** The line of money whose figure has its own name. */
  public Rule rule(String id) {
    return rule(id, id);
  }

  /** The number; leaves with {@link NotVouched} where the reference found none. */
  public BigDecimal number(String id) {
    return get(id).number();
  }

  public Percent percent(String id) {
    return get(id).percent();
  }

  public Money money(String id) {
    return get(id).money();
  }

  public int whole(String id) {
    return get(id).whole();
  }
}
