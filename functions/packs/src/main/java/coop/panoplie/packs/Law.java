package coop.panoplie.packs;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The figures of one pack as they stand on one day. */
public final class Law {

  private final LocalDate date;
  private final Map<String, Dated> figures;

  Law(LocalDate date, Map<String, Dated> figures) {
    this.date = date;
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

  /** The number; leaves with {@link NotVouched} where the reference found none. */
  public BigDecimal number(String id) {
    BigDecimal value = get(id).value();
    if (value == null) {
      throw new NotVouched(id, get(id).source(), date);
    }
    return value;
  }

  public Percent percent(String id) {
    return new Percent(number(id));
  }

  public Money money(String id) {
    return Money.ofCents(number(id).movePointRight(2).longValueExact());
  }

  public int whole(String id) {
    return number(id).intValueExact();
  }

  /** The table; leaves with {@link NotVouched} where the reference found none. */
  public List<List<BigDecimal>> rows(String id) {
    Dated dated = get(id);
    if (dated.missing()) {
      throw new NotVouched(id, dated.source(), date);
    }
    return dated.rows();
  }

  /** The only row of a table that has one. */
  public List<BigDecimal> row(String id) {
    return rows(id).getFirst();
  }

  /** The last row whose first column does not exceed the value: tables go by lower limits. */
  public List<BigDecimal> slice(String id, BigDecimal value) {
    List<List<BigDecimal>> rows = rows(id);
    List<BigDecimal> found = rows.getFirst();
    for (List<BigDecimal> row : rows) {
      if (row.getFirst().compareTo(value) <= 0) {
        found = row;
      }
    }
    return found;
  }
}
