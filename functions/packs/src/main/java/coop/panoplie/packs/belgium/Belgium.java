package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.time.WorkingDays;
import coop.panoplie.packs.CountryPack;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.check.Findings;
import coop.panoplie.packs.check.Floor;
import coop.panoplie.packs.identifiers.Niss;
import coop.panoplie.packs.mention.Clauses;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import java.util.ArrayList;
import java.util.List;

/** The rules of Belgium. */
public final class Belgium extends CountryPack {

  private Belgium(PackData data) {
    super(data, new WorkingDays(BelgianHolidays::of));
  }

  public static Belgium of(PackData data) {
    return new Belgium(data);
  }

  @Override
  public Payroll payroll(Facts facts, Profile member) {
    List<Notice> notices = new ArrayList<>();
    notices.add(notice("notice.withholding"));
    notices.add(notice("notice.employerClass"));
    notices.add(notice("notice.pooled"));
    if (facts.nature() == Nature.PERFORMANCE) {
      notices.add(notice("notice.artist"));
    }
    if (facts.severalMonths()) {
      notices.add(notice("notice.months"));
    }
    Household household = member.household();
    if (household == null) {
      household = new Household(Scale.I, 0);
      notices.add(notice("notice.household"));
    }
    return new BelgianPayroll(data(), facts, household, notices);
  }

  @Override
  public Floor floor(Facts facts) {
    return BelgianFloor.of(data(), facts);
  }

  @Override
  public boolean nationalNumber(String number) {
    return Niss.valid(number);
  }

  /** The withholding tax looks at the household. */
  @Override
  public void member(Profile member, Findings findings) {
    if (member.household() == null) {
      findings.say("/profile/household", "missing.household", null);
    }
  }

  /** Everything the Belgian contract says is common to all jobs. */
  @Override
  protected void contract(Clauses clauses, Content content, Breakdown breakdown) {}

  @Override
  protected void invoice(Clauses clauses, Law law) {}
}
