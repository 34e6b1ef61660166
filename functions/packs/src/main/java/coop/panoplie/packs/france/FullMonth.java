package coop.panoplie.packs.france;

import coop.panoplie.packs.Law;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A month worked from its first to its last day, as a monthly salary is agreed.
 *
 * @param salary EUR for the contract hours
 * @param weeklyHours 35 full time
 * @param overtimeHours hours of overtime in the month
 * @param precarity whether the month pays its share of the precarity indemnity
 * @param leave whether it pays its share of the paid-leave indemnity
 */
public record FullMonth(
    BigDecimal salary,
    BigDecimal weeklyHours,
    BigDecimal overtimeHours,
    boolean precarity,
    boolean leave) {

  private static final int PRECISE = 16;
  private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

  /** Contract hours of the month, overtime left out. */
  BigDecimal contractHours() {
    return monthly(weeklyHours);
  }

  /** The first eight hours a week at one rate, the others at another (CT L3121-36). */
  public BigDecimal overtimePay(Law law) {
    if (overtimeHours.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal first = overtimeHours.min(monthly(EIGHT));
    BigDecimal second = overtimeHours.subtract(first);
    BigDecimal weighted =
        first
            .multiply(BigDecimal.ONE.add(law.percent("overtime.first").asFactor()))
            .add(second.multiply(BigDecimal.ONE.add(law.percent("overtime.second").asFactor())));
    return salary.multiply(weighted).divide(contractHours(), PRECISE, RoundingMode.HALF_UP);
  }

  public BigDecimal precarityPay(Law law) {
    return precarity ? part(law, "fixedTerm.precarity", worked(law)) : BigDecimal.ZERO;
  }

  public BigDecimal leavePay(Law law) {
    return leave
        ? part(law, "fixedTerm.leave", worked(law).add(precarityPay(law)))
        : BigDecimal.ZERO;
  }

  /** The month as contributions see it. */
  public MonthPay pay(Law law) {
    BigDecimal full = law.number("ceiling.month");
    return new MonthPay(
        worked(law).add(precarityPay(law)).add(leavePay(law)),
        overtimePay(law),
        overtimeHours,
        share(law, full),
        full,
        law.number("smic.hour").multiply(contractHours().add(overtimeHours)));
  }

  /** A monthly measure cut to the hours of a part-timer. */
  public BigDecimal share(Law law, BigDecimal monthly) {
    return monthly
        .multiply(weeklyHours)
        .divide(law.number("work.weeklyHours"), PRECISE, RoundingMode.HALF_UP);
  }

  /** Hours of the month, overtime included, to the hours of a full-timer. */
  public BigDecimal fraction(Law law) {
    return contractHours()
        .add(overtimeHours)
        .divide(monthly(law.number("work.weeklyHours")), PRECISE, RoundingMode.HALF_UP);
  }

  private BigDecimal worked(Law law) {
    return salary.add(overtimePay(law));
  }

  private static BigDecimal part(Law law, String figure, BigDecimal base) {
    return base.multiply(law.percent(figure).asFactor());
  }

  private static BigDecimal monthly(BigDecimal weekly) {
    return weekly.multiply(WEEKS).divide(MONTHS, PRECISE, RoundingMode.HALF_UP);
  }
}
