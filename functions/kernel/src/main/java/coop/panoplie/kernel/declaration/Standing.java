package coop.panoplie.kernel.declaration;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Percent;

/**
 * What the law of pay must know of a person besides the household.
 *
 * @param artsAttestation Belgium: holds or held a travail des arts attestation
 * @param studentHours Belgium: hours left in the student's contingent of this year
 * @param amateurDays Belgium: days with the amateur arts allowance so far this year
 * @param taxRate France: the rate of tax at source sent by the tax office
 * @param taxedAbroad France: whether the tax residence is outside France
 */
public record Standing(
    @Nullable Boolean artsAttestation,
    @Nullable Integer studentHours,
    @Nullable Integer amateurDays,
    @Nullable Percent taxRate,
    @Nullable Boolean taxedAbroad) {

  public static final Standing UNKNOWN = new Standing(null, null, null, null);

  /** With a tax residence where the work is. */
  public Standing(
      @Nullable Boolean artsAttestation,
      @Nullable Integer studentHours,
      @Nullable Integer amateurDays,
      @Nullable Percent taxRate) {
    this(artsAttestation, studentHours, amateurDays, taxRate, null);
  }
}
