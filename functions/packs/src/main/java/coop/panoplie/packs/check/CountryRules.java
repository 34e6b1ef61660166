package coop.panoplie.packs.check;

import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.pay.Contribution;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;

/** What the checks ask of a country. */
public interface CountryRules {

  Payroll payroll(Facts facts, Profile member);

  /** What the cooperative keeps of a price. */
  Contribution contribution(Facts facts);

  /** The least pay for these hours. */
  Floor floor(Facts facts);

  /** Whether the national number of a member has a right check. */
  boolean nationalNumber(String number);

  /** What the country asks of a member besides. */
  void member(Profile member, Findings findings);
}
