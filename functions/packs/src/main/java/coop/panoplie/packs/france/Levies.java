package coop.panoplie.packs.france;

import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** Social dialogue (CT L2135-15-1) and the municipality's mobility levy. */
final class Levies {

  private final Rule dialogue;
  private final Dated threshold;
  private final Rule mobility;

  Levies(Figures law) {
    dialogue = law.rule("employer.socialDialogue", "socialDialogue");
    threshold = law.get("threshold.training");
    mobility = law.rule("employer.mobility", "entity.mobilityRate");
  }

  void employer(Employment job, Bases bases, Sheet sheet) {
    sheet.percent(dialogue, bases.all());
    if (job.atLeast(threshold)) {
      sheet.percent(mobility, bases.all(), job.mobilityRate());
    }
  }
}
