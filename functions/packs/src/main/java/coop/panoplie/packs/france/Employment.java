package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;

/**
 * What of the employer and the contract decides which lines are due. All in millionths of their
 * unit.
 *
 * @param headcount employees of the company
 * @param apprentices percent of staff
 * @param accidentRate factor notified for accidents at work
 * @param mobilityRate factor of the municipality
 * @param executive cadre status
 * @param alsace local scheme of Alsace-Moselle
 * @param abroad tax residence outside France
 * @param trainingAccount whether the contract owes the training account of fixed-term contracts
 * @param healthPremium EUR per month of contract
 * @param healthByEmployer the employer's part of it
 */
public record Employment(
    long headcount,
    long apprentices,
    long accidentRate,
    long mobilityRate,
    boolean executive,
    boolean alsace,
    boolean abroad,
    boolean trainingAccount,
    long healthPremium,
    long healthByEmployer) {

  /** The cooperative's own contract, fixed-term but for CESA. */
  static Employment ofEntity(Law law, Scheme scheme, boolean executive, boolean abroad) {
    long premium = law.get("entity.healthPremium").exact();
    return new Employment(
        law.get("entity.headcount").exact(),
        law.get("entity.apprentices").exact(),
        law.get("entity.accidentRate").rate(),
        law.get("entity.mobilityRate").rate(),
        executive,
        false,
        abroad,
        scheme != Scheme.CESA,
        premium,
        Exact.times(premium, law.get("entity.healthEmployerShare").rate()));
  }

  boolean atLeast(Dated threshold) {
    return headcount >= threshold.exact();
  }
}
