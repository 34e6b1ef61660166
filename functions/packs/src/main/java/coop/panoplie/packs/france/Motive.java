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
  /** To help people into work (L1242-3 1°). */
  SUPPORTED,
  /** To complete a vocational training (L1242-3 2°). */
  TRAINING,
  /** After an apprenticeship (L1242-4). */
  AFTER_APPRENTICESHIP;

  /** Not due for usage, seasonal and student contracts, nor those of L1242-3 (CT L1243-10). */
  public boolean precarity() {
    return switch (this) {
      case INCREASE, REPLACEMENT, PROJECT, AFTER_APPRENTICESHIP -> true;
      case USAGE, SEASONAL, STUDENT_HOLIDAYS, SUPPORTED, TRAINING -> false;
    };
  }

  /** The training account: not for seasonal and supported contracts (CT L6331-6, D6331-72). */
  public boolean training() {
    return switch (this) {
      case INCREASE,
          REPLACEMENT,
          PROJECT,
          USAGE,
          STUDENT_HOLIDAYS,
          TRAINING,
          AFTER_APPRENTICESHIP ->
          true;
      case SEASONAL, SUPPORTED -> false;
    };
  }
}
