package coop.panoplie.kernel.breakdown;

/**
 * One of the numbers a formula was fed with.
 *
 * @param name stable name, worded by the pack's texts as {@code input.NAME}
 * @param exact the number in millionths of its unit
 */
public record Input(String name, Unit unit, long exact) {

  /** What is counted. */
  public enum Unit {
    EUR,
    PERCENT,
    HOURS,
    DAYS,
    NUMBER
  }
}
