package coop.panoplie.kernel.breakdown;

/** How sure a cent is. */
public enum Certainty {
  /** By law and to the cent. */
  EXACT,
  /** May be corrected later: a provisional figure, or a base that is only known at period end. */
  PROVISIONAL,
  /** Shared by all members rather than computed for this job. */
  POOLED
}
