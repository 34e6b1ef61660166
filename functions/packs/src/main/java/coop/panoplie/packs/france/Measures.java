package coop.panoplie.packs.france;

/**
 * What the pay of one or more months is held against, in millionths of a euro.
 *
 * @param ceiling social security ceiling for this contract and time, P
 * @param oldAgeCeiling the ceiling of old age and housing: another one for short engagements of
 *     performers
 * @param fullCeiling the ceiling of whole months, PSS
 * @param months how many calendar months are touched
 * @param minimum twelve times SMIC for the hours, overtime included, 12 S: a monthly number of
 *     hours is a number of twelfths, so that this is exact
 */
public record Measures(
    long ceiling, long oldAgeCeiling, long fullCeiling, long months, long minimum) {

  static final Measures NONE = new Measures(0, 0, 0, 0, 0);

  Measures plus(Measures more) {
    return new Measures(
        ceiling + more.ceiling,
        oldAgeCeiling + more.oldAgeCeiling,
        fullCeiling + more.fullCeiling,
        months + more.months,
        minimum + more.minimum);
  }
}
