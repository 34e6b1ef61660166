package coop.panoplie.packs.france;

/** Which rules of pay a contract falls under. */
public enum Scheme {
  /** The general scheme, executives and others. */
  GENERAL,
  /** Entrepreneur-salarié of a CAE (CT L7331-2): the general scheme by assimilation. */
  CESA,
  /** Performer of annexe 10: 70 % of the rates of social security. */
  PERFORMER,
  /** Technician of annexe 8: ordinary rates, the show branch's own funds. */
  TECHNICIAN;

  /** Whether the show branch's funds and unemployment rates apply. */
  public boolean shows() {
    return this == PERFORMER || this == TECHNICIAN;
  }

  /**
   * Whether the general reduction applies. Not with performers' 70 % rates (CSS L241-13 VI); for
   * CESA no text was found that says so, and URSSAF must be asked before one counts on it.
   */
  public boolean reducible() {
    return this == GENERAL || this == TECHNICIAN;
  }
}
