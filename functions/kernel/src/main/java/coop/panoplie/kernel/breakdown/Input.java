package coop.panoplie.kernel.breakdown;

/**
 * One of the numbers a formula was fed with.
 *
 * @param name stable name, worded by the pack's texts as {@code input.NAME}
 * @param exact the number in millionths of its unit
 */
public record Input(String name, Unit unit, long exact) {

  /** The name of what one stretch of a contract adds to a line summed over several. */
  public static final String PART = "part";

  /** What is counted. */
  public enum Unit {
    EUR,
    PERCENT,
    HOURS,
    DAYS,
    NUMBER
  }
}
