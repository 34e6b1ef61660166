package coop.panoplie.packs.france;

/** Why a contract is fixed-term (CT L1242-2): it decides the precarity indemnity. */
public enum Motive {
  INCREASE,
  REPLACEMENT,
  USAGE,
  SEASONAL;

  /** Not due for usage and seasonal contracts (CT L1243-10). */
  public boolean precarity() {
    return this == INCREASE || this == REPLACEMENT;
  }

  /** The training account of fixed-term contracts, not due for seasonal ones (CT L6331-6). */
  public boolean training() {
    return this != SEASONAL;
  }
}
