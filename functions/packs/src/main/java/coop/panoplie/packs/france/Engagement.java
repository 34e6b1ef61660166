package coop.panoplie.packs.france;

import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.packs.pay.Facts;

/**
 * How a member is engaged for a job.
 *
 * @param executive cadre
 */
record Engagement(Scheme scheme, boolean executive) {

  /**
   * The status that was stated; else a performer for a performance (CT L7121-3 presumes it), an
   * ordinary employee for the rest. Statuses France does not have were refused before.
   */
  static Engagement of(Facts facts) {
    Status status = facts.status();
    if (status == null) {
      boolean performs = facts.nature() == Nature.PERFORMANCE;
      return new Engagement(performs ? Scheme.PERFORMER : Scheme.GENERAL, false);
    }
    return switch (status) {
      case EXECUTIVE -> new Engagement(Scheme.GENERAL, true);
      case CESA -> new Engagement(Scheme.CESA, false);
      case PERFORMER -> new Engagement(Scheme.PERFORMER, false);
      case TECHNICIAN -> new Engagement(Scheme.TECHNICIAN, false);
      case EMPLOYEE, MANUAL, ARTIST, ARTICLE_1BIS, STUDENT, AMATEUR ->
          new Engagement(Scheme.GENERAL, false);
    };
  }
}
