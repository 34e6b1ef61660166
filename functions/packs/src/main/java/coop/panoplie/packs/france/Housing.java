package coop.panoplie.packs.france;

import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** Housing aid (FNAL, CCH L813-4, L813-5) and, from 50 employees, the housing effort (PEEC). */
final class Housing {

  private final Dated threshold;
  private final Rule small;
  private final Rule large;
  private final Rule effort;
  private final LeaveFund fund;

  Housing(Figures law, LeaveFund fund) {
    threshold = law.get("threshold.housing");
    small = law.performers("employer.housing", "housing.small");
    large = law.performers("employer.housing", "housing.large");
    effort = law.rule("employer.housingEffort", "housingEffort");
    this.fund = fund;
  }

  void employer(Employment job, Bases bases, Sheet sheet) {
    if (job.atLeast(threshold)) {
      sheet.percent(large, fund.housingBase(bases.all()));
      sheet.percent(effort, bases.all());
    } else {
      sheet.percent(small, fund.housingBase(bases.oldAge()));
    }
  }
}
