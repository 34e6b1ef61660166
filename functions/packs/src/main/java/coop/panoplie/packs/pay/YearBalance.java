package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.pack.PackInfo;
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
  public static List<Line> of(PackInfo pack, House house, LocalDate lastDay, SoFar soFar) {
    Scale scale = house.scale;
    long minimum = scale.minimum.figure().cents();
    long kept = YearSoFar.of(soFar, lastDay).kept();
    if (kept >= minimum) {
      return List.of();
    }
    Entry entry =
        Entry.plain(scale.minimum, minimum - kept)
            .with(
                List.of(
                    Contribution.eur("contributionMinimum", minimum),
                    Contribution.eur("contributionKept", kept)));
    return List.of(Wording.of(pack, entry, scale.minimum.provisional()));
  }
}
