package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.kernel.time.WorkingDays;
import coop.panoplie.packs.CountryPack;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Periods;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.check.Findings;
import coop.panoplie.packs.check.Floor;
import coop.panoplie.packs.identifiers.Nir;
import coop.panoplie.packs.mention.Clauses;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Payroll;
import java.util.List;

/** The rules of France. */
public final class France extends CountryPack {

  private final Periods<FrenchLaw> general;
  private final Periods<FrenchLaw> cesa;
  private final Periods<FrenchLaw> performers;
  private final Periods<FrenchLaw> technicians;
  private final FrenchNotices notices;

  private France(PackData data) {
    super(data, new WorkingDays(FrenchHolidays::on));
    general = data.periods(law -> new FrenchLaw(law, Scheme.GENERAL));
    cesa = data.periods(law -> new FrenchLaw(law, Scheme.CESA));
    performers = data.periods(law -> new FrenchLaw(law, Scheme.PERFORMER));
    technicians = data.periods(law -> new FrenchLaw(law, Scheme.TECHNICIAN));
    notices = new FrenchNotices(data);
  }

  public static France of(PackData data) {
    return new France(data);
  }

  @Override
  public Payroll payroll(Facts facts, Profile member) {
    Engagement engagement = Engagement.of(facts);
    Periods<FrenchLaw> law = law(engagement.scheme());
    Standing standing = member.standing();
    Percent taxRate = standing == null ? null : standing.taxRate();
    boolean abroad = standing != null && Boolean.TRUE.equals(standing.taxedAbroad());
    boolean shortContract =
        engagement.scheme() != Scheme.CESA
            && law.on(facts.to()).tax.isShort(facts.from(), facts.to());
    return new FrenchPayroll(
        new ContractMonths(law, facts, engagement.executive(), abroad),
        facts,
        shortContract,
        taxRate,
        notices);
  }

  private Periods<FrenchLaw> law(Scheme scheme) {
    return switch (scheme) {
      case GENERAL -> general;
      case CESA -> cesa;
      case PERFORMER -> performers;
      case TECHNICIAN -> technicians;
    };
  }

  @Override
  public List<Refusal> refused(Facts facts, Profile member) {
    return OvertimeRefusal.of(data(), facts, Engagement.of(facts).scheme());
  }

  @Override
  public Floor floor(Facts facts) {
    return FrenchFloor.of(data(), facts);
  }

  @Override
  public boolean nationalNumber(String number) {
    return Nir.valid(number);
  }

  /** The neutral rate asks nothing more. */
  @Override
  public void member(Profile member, Findings findings) {}

  @Override
  protected void contract(Clauses clauses, Content content, Breakdown breakdown) {
    FrenchClauses.fill(data(), clauses, content, breakdown);
  }

  @Override
  protected void invoice(Clauses clauses, Law law) {
    clauses.put("margin", Words.number(law.get("late.margin").exact()));
  }
}
