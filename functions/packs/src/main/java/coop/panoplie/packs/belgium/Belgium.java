package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.time.WorkingDays;
import coop.panoplie.packs.CountryPack;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Periods;
import coop.panoplie.packs.check.Findings;
import coop.panoplie.packs.check.Floor;
import coop.panoplie.packs.identifiers.Niss;
import coop.panoplie.packs.mention.Clauses;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Months;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.Portion;
import java.util.ArrayList;
import java.util.List;

/** The rules of Belgium. */
public final class Belgium extends CountryPack {

  private final Periods<BelgianLaw> periods;

  private Belgium(PackData data) {
    super(data, new WorkingDays(BelgianHolidays::of));
    this.periods = data.periods(BelgianLaw::new);
  }

  public static Belgium of(PackData data) {
    return new Belgium(data);
  }

  @Override
  public Payroll payroll(Facts facts, Profile member) {
    Worker worker = Statuses.worker(facts, member);
    List<Portion> portions = Months.of(facts.from(), facts.to(), facts.days(), facts.hours());
    Household household = member.household();
    Household home = household == null ? new Household(Scale.I, 0) : household;
    BelgianMonth[] months = new BelgianMonth[portions.size()];
    for (int i = 0; i < months.length; i++) {
      BelgianLaw law = periods.on(portions.get(i).to());
      Presence presence = Presence.of(portions.get(i), law.weeklyHours);
      months[i] = BelgianMonth.of(law, worker, home, presence);
    }
    return new BelgianPayroll(
        portions,
        months,
        new Calendar(portions, facts.soFar()),
        notices(facts, worker, household == null),
        notice("notice.bonusYear"));
  }

  private List<Notice> notices(Facts facts, Worker worker, boolean unknown) {
    List<Notice> notices = new ArrayList<>();
    notices.add(notice("notice.withholding"));
    notices.add(notice("notice.employerClass"));
    notices.add(notice("notice.pooled"));
    if (worker.uplifted() && worker != Worker.MANUAL) {
      notices.add(notice("notice.artist"));
    }
    if (facts.severalMonths()) {
      notices.add(notice("notice.months"));
    }
    if (unknown) {
      notices.add(notice("notice.household"));
    }
    return notices;
  }

  @Override
  public Floor floor(Facts facts) {
    return BelgianFloor.of(data(), facts, null);
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
