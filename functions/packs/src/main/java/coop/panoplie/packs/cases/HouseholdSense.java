package coop.panoplie.packs.cases;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Partner;

/** Refuses a household whose parts contradict each other: no tax would be the right one. */
final class HouseholdSense {

  private HouseholdSense() {}

  static Household of(Household home) {
    Partner partner = home.partnerOrScale();
    if (home.partner() != null && home.contradicts()) {
      throw new CaseRefused(
          "scale "
              + home.scale()
              + " does not go with the spouse of 'household': scale II is for"
              + " a spouse without income, or with a pension that small");
    }
    if (home.disabledChildren() > home.children()) {
      throw new CaseRefused("'disabled_children' are counted among 'children' and cannot be more");
    }
    if (home.singleParent() && (home.children() == 0 || partner != Partner.NONE)) {
      throw new CaseRefused("'single_parent' needs 'children' and no spouse (scale I)");
    }
    if (home.partnerDisabled() && partner == Partner.NONE && home.partner() != null) {
      throw new CaseRefused("'spouse_disabled' needs a spouse");
    }
    return home;
  }
}
