package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.SoFar;
import java.time.LocalDate;

/**
 * What a member's earlier jobs left in the year of this one, in cents.
 *
 * @param period the year, as carries name it
 * @param base what the percentages were taken of
 * @param kept what they came to
 */
record YearSoFar(String period, long base, long kept) {

  static YearSoFar of(SoFar soFar, LocalDate day) {
    String period = Integer.toString(day.getYear());
    return new YearSoFar(
        period,
        soFar.of(Contribution.BASE, period).cents(),
        soFar.of(Contribution.KEPT, period).cents());
  }
}
