package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Partner;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;

/**
 * What a household takes off the tax of a year (AR/CIR92 Annex III). Amounts that were not found
 * are asked for only by the households they concern.
 */
final class TaxReductions {

  private final Dated children;
  private final Dated childMore;
  private final Dated singleParent;
  private final Dated disabled;
  private final Dated spouseDisabled;
  private final Dated elder;
  private final Dated other;
  private final Dated smallIncome;
  private final Dated smallPension;

  TaxReductions(Law law) {
    this.children = law.get("tax.children");
    this.childMore = law.get("tax.childMore");
    this.singleParent = law.get("tax.singleParent");
    this.disabled = law.get("tax.disabled");
    this.spouseDisabled = law.get("tax.spouseDisabled");
    this.elder = law.get("tax.elder");
    this.other = law.get("tax.other");
    this.smallIncome = law.get("tax.spouseSmallIncome");
    this.smallPension = law.get("tax.spouseSmallPension");
  }

  /** In millionths of euros per year. */
  long of(Household home) {
    boolean one = home.scale() == Scale.I;
    long sum = children(home.children() + home.disabledChildren());
    sum += home.singleParent() && one && home.children() > 0 ? singleParent.exact() : 0;
    sum += home.disabled() ? disabled.exact() : 0;
    sum += home.partnerDisabled() ? spouseDisabled.exact() : 0;
    sum += home.elders() > 0 ? home.elders() * elder.exact() : 0;
    sum += home.others() > 0 ? home.others() * other.exact() : 0;
    sum += one && home.partner() == Partner.SMALL_INCOME ? smallIncome.exact() : 0;
    sum += one && home.partner() == Partner.SMALL_PENSION ? smallPension.exact() : 0;
    return sum;
  }

  /** A disabled child counts double. */
  private long children(int count) {
    if (count == 0) {
      return 0;
    }
    int more = Math.max(0, count - children.table().size());
    long[] row = children.table().get(count - more - 1);
    return row[1] + (more > 0 ? more * childMore.exact() : 0);
  }
}
