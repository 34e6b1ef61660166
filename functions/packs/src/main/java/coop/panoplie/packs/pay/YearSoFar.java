package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.SoFar;
import java.time.LocalDate;

/**
 * What a member's earlier jobs left in the year of this one, in cents.
 *
 * @param base what the percentages were taken of
 * @param kept what they came to
 */
record YearSoFar(int year, long base, long kept) {

  static YearSoFar of(SoFar soFar, LocalDate day) {
    int year = day.getYear();
    if (soFar.carries().isEmpty()) {
      return new YearSoFar(year, 0, 0);
    }
    String period = Integer.toString(year);
    return new YearSoFar(
        year,
        soFar.of(Contribution.BASE, period).cents(),
        soFar.of(Contribution.KEPT, period).cents());
  }

  /** The year, as carries name it. */
  String period() {
    return Integer.toString(year);
  }
}
