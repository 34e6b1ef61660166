package coop.panoplie.packs.france;

/** Why a contract is fixed-term (CT L1242-2, L1242-3): it decides the precarity indemnity. */
public enum Motive {
  INCREASE,
  REPLACEMENT,
  /** A mission with a defined object. */
  PROJECT,
  USAGE,
  SEASONAL,
  /** A pupil's or student's contract during the holidays. */
  STUDENT_HOLIDAYS,
  /** To help people into work or to train them (L1242-3). */
  TRAINING;

  /** Not due for usage, seasonal and student contracts (CT L1243-10). */
  public boolean precarity() {
    return switch (this) {
      case INCREASE, REPLACEMENT, PROJECT -> true;
      case USAGE, SEASONAL, STUDENT_HOLIDAYS, TRAINING -> false;
    };
  }

  /** The training account of fixed-term contracts: not for seasonal and training (CT L6331-6). */
  public boolean training() {
    return switch (this) {
      case INCREASE, REPLACEMENT, PROJECT, USAGE, STUDENT_HOLIDAYS -> true;
      case SEASONAL, TRAINING -> false;
    };
  }
}
