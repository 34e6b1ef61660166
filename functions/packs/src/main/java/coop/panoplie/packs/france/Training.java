package coop.panoplie.packs.france;

import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** Vocational training (CT L6331-1, L6331-3) and the training account of CDD (L6331-6). */
final class Training {

  private final Dated threshold;
  private final Rule small;
  private final Rule large;
  private final Rule account;

  Training(Figures law) {
    threshold = law.get("threshold.training");
    small = law.rule("employer.training", "training.small");
    large = law.rule("employer.training", "training.large");
    account = law.rule("employer.trainingFixedTerm", "trainingFixedTerm");
  }

  void employer(Employment job, Bases bases, Sheet sheet) {
    sheet.percent(job.atLeast(threshold) ? large : small, bases.all());
    if (job.trainingAccount()) {
      sheet.percent(account, bases.all());
    }
  }
}
