package coop.panoplie.packs.check;

import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.packs.pay.Contribution;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import java.util.List;

/** What the checks ask of a country. */
public interface CountryRules {

  Payroll payroll(Facts facts, Profile member);

  /** What the cooperative keeps of a price. */
  Contribution contribution(Facts facts);

  /** The least pay for these hours. */
  Floor floor(Facts facts);

  /** The least pay for these hours of this member, where age or status counts. */
  default Floor floor(Facts facts, Profile member) {
    return floor(facts);
  }

  /** Why no pay can be computed for this job at all; empty when it can. */
  default List<Refusal> refused(Facts facts, Profile member) {
    return List.of();
  }

  /** What the country asks of this member for this job before it goes to the client. */
  default void job(Facts facts, Profile member, Findings findings) {}

  /** Whether the national number of a member has a right check. */
  boolean nationalNumber(String number);

  /** What the country asks of a member besides. */
  void member(Profile member, Findings findings);
}
