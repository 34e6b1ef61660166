package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.money.Exact;
import java.time.LocalDate;
import java.util.List;

/** What the minimum contribution of a year still asks once all jobs of the year are computed. */
public final class YearBalance {

  private static final Inputs.Names BALANCE =
      Inputs.Names.of(Unit.EUR, "contributionMinimum", "contributionKept");

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
    sheet.because(BALANCE.with(Exact.ofCents(minimum), Exact.ofCents(kept)));
    sheet.shownAmount(scale.minimum, Line.NONE, minimum - kept);
    return sheet.lines();
  }
}
