package coop.panoplie.packs.identifiers;

/** What can be said of a number from its own signs alone. */
public enum Judgement {
  /** Its check digits hold. */
  RIGHT,
  /** It has the form of its scheme, whose check is not recomputed here: a register must tell. */
  SHAPE_ONLY,
  /** It cannot be one. */
  WRONG
}
