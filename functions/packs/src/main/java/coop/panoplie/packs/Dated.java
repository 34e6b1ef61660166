package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a figure was between two days, and who says so. Numbers are in millionths of the figure's
 * unit ({@link Exact}). Asking for the number of one that was not found leaves with {@link
 * NotVouched}.
 *
 * @param figure the figure's id
 * @param from first day
 * @param to last day
 * @param value the number, when it is a single one
 * @param rows the table, when it is one; columns are named by the figure's unit
 * @param atMost for a value not found: a number it surely does not exceed
 * @param source act and article
 * @param confidence O official, X recomputed, S secondary, L law text, M general or model, K
 *     knowledge, P public page, NF not found
 * @param read the day the source was read
 */
public record Dated(
    String figure,
    LocalDate from,
    LocalDate to,
    @Nullable Long value,
    List<long[]> rows,
    @Nullable Long atMost,
    String source,
    String confidence,
    LocalDate read) {

  /** Whether the source for these days was searched and not found. */
  public boolean missing() {
    return value == null && rows.isEmpty();
  }

  /** Whether a sum made with it must be shown as one that may be corrected. */
  public boolean weak() {
    return weak(confidence);
  }

  /** The same of a mark of confidence. */
  public static boolean weak(String mark) {
    return mark.equals("S") || mark.equals("M") || mark.equals("K") || mark.equals("NF");
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /** The number in millionths. */
  public long exact() {
    Long known = value;
    if (known == null) {
      throw new NotVouched(this);
    }
    return known;
  }

  /** The number as others write it. */
  public BigDecimal number() {
    return Exact.decimal(exact());
  }

  /** A number of percent as a factor in millionths. */
  public long rate() {
    return percent().factor();
  }

  public Percent percent() {
    return Percent.ofPercent(exact());
  }

  /** The factor it is, if its number can be a percentage. */
  long rateOr(long otherwise) {
    Long known = value;
    return known == null || known % Percent.LEAST != 0 ? otherwise : known / Percent.LEAST;
  }

  /** An amount in whole cents. */
  public long cents() {
    long exact = exact();
    long cents = Exact.toCents(exact);
    if (Exact.ofCents(cents) != exact) {
      throw new ArithmeticException(figure + " is no whole number of cents");
    }
    return cents;
  }

  public Money money() {
    return Money.ofCents(cents());
  }

  public int whole() {
    long exact = exact();
    if (exact % Exact.ONE != 0) {
      throw new ArithmeticException(figure + " is no whole number");
    }
    return Math.toIntExact(exact / Exact.ONE);
  }

  /** The table, numbers in millionths. */
  public List<long[]> table() {
    if (missing()) {
      throw new NotVouched(this);
    }
    return rows;
  }

  /** The only row of a table that has one. */
  public long[] row() {
    return table().getFirst();
  }

  /** The last row whose first column does not exceed the value: tables go by lower limits. */
  public long[] slice(long exact) {
    List<long[]> table = table();
    long[] found = table.getFirst();
    for (int i = 1; i < table.size(); i++) {
      long[] row = table.get(i);
      if (row[0] > exact) {
        return found;
      }
      found = row;
    }
    return found;
  }
}
