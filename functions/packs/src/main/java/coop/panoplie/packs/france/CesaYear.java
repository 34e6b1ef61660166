package coop.panoplie.packs.france;

/**
 * The financial year of a CESA's activity (CT R7331-11, R7331-12), in cents.
 *
 * @param turnover without VAT
 * @param charges directly and solely linked to the activity
 * @param contribution what the general meeting voted, of this entity
 * @param paid cost of the fixed parts and of the advances: pay and employer contributions
 */
public record CesaYear(long turnover, long charges, long contribution, long paid) {

  /**
   * What remains to be paid as the variable part, contributions included, within a month after the
   * general meeting that closes the accounts. Never less than nothing: a deficit is the
   * cooperative's, not the person's.
   */
  public long balance() {
    return Math.max(0, turnover - charges - contribution - paid);
  }
}
