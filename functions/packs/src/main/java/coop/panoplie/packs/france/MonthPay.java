package coop.panoplie.packs.france;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The pay of one month and the measures it is held against, exact (not rounded).
 *
 * @param total everything subject to contributions, A
 * @param overtimePay the part of it paid for overtime
 * @param overtimeHours hours of overtime
 * @param ceiling social security ceiling for this contract and month, P
 * @param fullCeiling the ceiling of a whole month, PSS
 * @param minimum SMIC for the hours of the month, overtime included, S
 */
public record MonthPay(
    BigDecimal total,
    BigDecimal overtimePay,
    BigDecimal overtimeHours,
    BigDecimal ceiling,
    BigDecimal fullCeiling,
    BigDecimal minimum) {

  BigDecimal capped() {
    return total.min(ceiling);
  }

  /** Between one and eight ceilings. */
  BigDecimal second() {
    return upTo(8).subtract(capped());
  }

  BigDecimal upTo(int ceilings) {
    return total.min(ceiling.multiply(BigDecimal.valueOf(ceilings)));
  }

  /** So many times the minimum; a month's hours are endless decimals, a limit is not. */
  BigDecimal minimumTimes(BigDecimal factor) {
    return times(minimum, factor);
  }

  static BigDecimal times(BigDecimal minimum, BigDecimal factor) {
    return minimum.multiply(factor).setScale(8, RoundingMode.HALF_UP);
  }

  boolean overCeiling() {
    return total.compareTo(ceiling) > 0;
  }
}
