package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import java.time.LocalDate;
import java.util.List;

/** What the minimum contribution of a year still asks once all jobs of the year are computed. */
public final class YearBalance {

  private YearBalance() {}

  /**
   * The line of what is lacking, none when the jobs brought in enough.
   *
   * @param house the law of the year's last day
   */
  public static List<Line> of(House house, LocalDate lastDay, SoFar soFar) {
    Scale scale = house.scale;
    long minimum = scale.minimum.figure().cents();
    long kept = YearSoFar.of(soFar, lastDay).kept();
    if (kept >= minimum) {
      return List.of();
    }
    Sheet sheet = Sheet.kept();
    sheet.shownAmount(scale.minimum, Entry.NONE, minimum - kept);
    sheet.because(
        Contribution.eur("contributionMinimum", minimum),
        Contribution.eur("contributionKept", kept));
    return List.of(new Wording().of(sheet.entries().getFirst()));
  }
}
