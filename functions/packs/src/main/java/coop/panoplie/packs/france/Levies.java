package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** Social dialogue (CT L2135-15-1) and the municipality's mobility levy. */
final class Levies {

  private final boolean performers;
  private final Dated performersPart;
  private final Rule dialogue;
  private final Dated threshold;
  private final Rule mobility;
  private final LeaveFund fund;

  Levies(Figures law, LeaveFund fund) {
    performers = law.scheme() == Scheme.PERFORMER;
    performersPart = law.get("performers.part");
    dialogue = law.rule("employer.socialDialogue", "socialDialogue");
    threshold = law.get("threshold.mobility");
    mobility = law.rule("employer.mobility", "entity.mobilityRate");
    this.fund = fund;
  }

  void employer(Employment job, Bases bases, Sheet sheet) {
    sheet.percent(dialogue, bases.all());
    if (job.atLeast(threshold)) {
      long rate = job.mobilityRate();
      long due = performers ? Exact.times(rate, performersPart.rate()) : rate;
      sheet.percent(mobility, fund.housingBase(bases.all()), due);
    }
  }
}
