package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.pay.Facts;

/** How a member is engaged for a job. */
final class Statuses {

  private Statuses() {}

  /** The status asked for, or the usual one: artists perform, employees do the rest. */
  static Status of(Facts facts) {
    Status status = facts.status();
    if (status != null) {
      return status;
    }
    return facts.nature() == Nature.PERFORMANCE ? Status.ARTIST : Status.EMPLOYEE;
  }

  static Standing standing(Profile member) {
    Standing standing = member.standing();
    return standing == null ? Standing.UNKNOWN : standing;
  }

  /** Whether a student's contingent is known not to cover the job. */
  static boolean beyondContingent(Facts facts, Profile member) {
    Integer left = standing(member).studentHours();
    return left != null && facts.hours() > Exact.ofWhole(left);
  }

  /**
   * The worker the contributions see; a student beyond the contingent is an ordinary one.
   *
   * @throws IllegalArgumentException for a status of another country or without contributions
   */
  static Worker worker(Facts facts, Profile member) {
    return switch (of(facts)) {
      case EMPLOYEE -> Worker.EMPLOYEE;
      case MANUAL -> Worker.MANUAL;
      case ARTIST -> Worker.ARTIST;
      case ARTICLE_1BIS -> Worker.ARTICLE_1BIS;
      case STUDENT -> beyondContingent(facts, member) ? Worker.EMPLOYEE : Worker.STUDENT;
      case EXECUTIVE, AMATEUR, CESA, PERFORMER, TECHNICIAN ->
          throw new IllegalArgumentException("no worker code for " + of(facts).name());
    };
  }
}
