package coop.panoplie.packs.check;

import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission;

/** What the contract and the invoice must say of the work. */
final class MissionCheck {

  private MissionCheck() {}

  static void of(Content content, Findings findings) {
    Mission mission = content.mission();
    findings.need("/mission/title", "missing.title", mission == null ? null : mission.title());
    findings.need(
        "/mission/function", "missing.function", mission == null ? null : mission.function());
  }
}
