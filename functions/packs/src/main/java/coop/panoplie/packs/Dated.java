package coop.panoplie.packs;

import coop.panoplie.kernel.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a figure was between two days, and who says so.
 *
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
    LocalDate from,
    LocalDate to,
    @Nullable BigDecimal value,
    List<List<BigDecimal>> rows,
    @Nullable BigDecimal atMost,
    String source,
    String confidence,
    LocalDate read) {

  /** Whether the source for these days was searched and not found. */
  public boolean missing() {
    return value == null && rows.isEmpty();
  }

  /** Whether a sum made with it must be shown as one that may be corrected. */
  public boolean weak() {
    return confidence.equals("S")
        || confidence.equals("M")
        || confidence.equals("K")
        || confidence.equals("NF");
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
