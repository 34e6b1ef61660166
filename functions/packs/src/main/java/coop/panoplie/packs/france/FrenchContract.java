package coop.panoplie.packs.france;

import coop.panoplie.kernel.Text;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.pay.Months;
import java.time.LocalDate;

/** What the dates of a contract decide. */
final class FrenchContract {

  private FrenchContract() {}

  /**
   * The trial period (CT L1242-10): a day for each week, two weeks at most up to six months of
   * contract, a month above.
   */
  static Text trial(PackData data, LocalDate from, LocalDate to) {
    Law law = data.on(to);
    if (!to.isBefore(from.plusMonths(law.whole("trial.longMonths")))) {
      return data.text("trial.month");
    }
    long weeks = Months.days(from, to) / 7;
    long days = Math.min(weeks, law.whole("trial.weeksMax"));
    return days == 0
        ? data.text("trial.none")
        : data.text("trial.days").with("trialDays", Long.toString(days));
  }
}
