package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.declaration.Mission.Status;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
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
import java.util.List;

/** The rules of Belgium. */
public final class Belgium extends CountryPack {

  private final Periods<BelgianLaw> periods;
  private final BelgianNotices notices;
  private final PeriodNames periodNames;

  private Belgium(PackData data) {
    super(data, new WorkingDays(BelgianHolidays::on));
    this.periods = data.periods(BelgianLaw::new);
    this.notices = new BelgianNotices(data);
    this.periodNames = new PeriodNames(data.info().from(), data.info().to());
  }

  public static Belgium of(PackData data) {
    return new Belgium(data);
  }

  @Override
  public Payroll payroll(Facts facts, Profile member) {
    if (Statuses.of(facts) == Status.AMATEUR) {
      Law law = data().on(facts.to());
      return new AmateurPayroll(law, facts, () -> List.of(data().notice("notice.amateur")));
    }
    Worker worker = Statuses.worker(facts, member);
    List<Portion> portions = Months.of(facts.from(), facts.to(), facts.days(), facts.hours());
    Household household = member.household();
    Household home = household == null ? new Household(Scale.I, 0) : household;
    Calendar calendar = new Calendar(portions, facts.soFar(), periodNames);
    BelgianMonth[] months = new BelgianMonth[portions.size()];
    for (int i = 0; i < months.length; i++) {
      BelgianLaw law = periods.on(portions.get(i).to());
      Presence presence = Presence.of(portions.get(i), calendar.month(i), law.weeklyHours);
      months[i] = BelgianMonth.of(law, worker, home, presence);
    }
    return new BelgianPayroll(facts, member, portions, months, calendar, notices);
  }

  @Override
  public List<Refusal> refused(Facts facts, Profile member) {
    return Engagements.foreign(data(), facts);
  }

  @Override
  public void job(Facts facts, Profile member, Findings findings) {
    new Engagements(data(), facts, member, findings).check();
  }

  @Override
  public Floor floor(Facts facts) {
    return BelgianFloor.of(data(), facts, null);
  }

  /** Amateurs receive an allowance, for which no minimum holds. */
  @Override
  public Floor floor(Facts facts, Profile member) {
    return Statuses.of(facts) == Status.AMATEUR
        ? new Floor(Money.ZERO, data().on(facts.to()).get("amateur.dayMax"))
        : BelgianFloor.of(data(), facts, member.birthDate());
  }

  @Override
  public boolean nationalNumber(String number) {
    return Niss.valid(number);
  }

  /** The withholding tax looks at the household. */
  @Override
  public void member(Profile member, Findings findings) {
    Household household = member.household();
    if (household == null) {
      findings.say("/profile/household", "missing.household", null);
    } else if (household.contradicts()) {
      findings.say("/profile/household/partner", "household.scale", null);
    } else if (household.disabledChildren() > household.children()) {
      findings.say("/profile/household/disabledChildren", "household.disabledChildren", null);
    }
  }

  /** Everything the Belgian contract says is common to all jobs. */
  @Override
  protected void contract(Clauses clauses, Content content, Breakdown breakdown) {}

  @Override
  protected void invoice(Clauses clauses, Law law) {}
}
