package coop.panoplie.packs.france;

import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import java.math.BigDecimal;

/**
 * What of the employer and the contract decides which lines are due.
 *
 * @param headcount employees of the company
 * @param apprentices percent of staff
 * @param accidentRate percent notified for accidents at work
 * @param accidentFigure where that rate comes from
 * @param executive cadre status
 * @param alsace local scheme of Alsace-Moselle
 * @param fixedTermTraining whether the contract owes the training account of fixed-term contracts
 * @param healthPremium EUR per month
 * @param healthEmployerShare percent of the premium
 * @param mobilityRate percent of the municipality
 */
public record Employment(
    int headcount,
    BigDecimal apprentices,
    BigDecimal accidentRate,
    Dated accidentFigure,
    boolean executive,
    boolean alsace,
    boolean fixedTermTraining,
    BigDecimal healthPremium,
    BigDecimal healthEmployerShare,
    BigDecimal mobilityRate) {

  /** The cooperative's own ordinary fixed-term contract. */
  static Employment ofEntity(Law law) {
    return new Employment(
        law.whole("entity.headcount"),
        law.number("entity.apprentices"),
        law.number("entity.accidentRate"),
        law.get("entity.accidentRate"),
        false,
        false,
        true,
        law.number("entity.healthPremium"),
        law.number("entity.healthEmployerShare"),
        law.number("entity.mobilityRate"));
  }

  boolean atLeast(Law law, String threshold) {
    return headcount >= law.whole(threshold);
  }

  /** What the employer pays of the health premium. */
  BigDecimal healthByEmployer() {
    return healthPremium.multiply(healthEmployerShare).movePointLeft(2);
  }
}
