package coop.panoplie.packs.france;

import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * Vocational training (CT L6331-1, L6331-3) and the training account of CDD (L6331-6); one
 * contribution stands for both in shows (L6331-55).
 */
final class Training {

  private final boolean inShows;
  private final Dated threshold;
  private final Rule small;
  private final Rule large;
  private final Rule account;
  private final Rule shows;

  Training(Figures law) {
    inShows = law.scheme().shows();
    threshold = law.get("threshold.training");
    small = law.rule("employer.training", "training.small");
    large = law.rule("employer.training", "training.large");
    account = law.rule("employer.trainingFixedTerm", "trainingFixedTerm");
    shows = law.rule("employer.training", "shows.training");
  }

  void employer(Employment job, Bases bases, Sheet sheet) {
    if (inShows) {
      sheet.percent(shows, bases.all());
      return;
    }
    sheet.percent(job.atLeast(threshold) ? large : small, bases.all());
    if (job.trainingAccount()) {
      sheet.percent(account, bases.all());
    }
  }
}
