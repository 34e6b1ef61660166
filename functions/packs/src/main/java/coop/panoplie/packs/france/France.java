package coop.panoplie.packs.france;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Notice;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.declaration.Standing;
import coop.panoplie.kernel.declaration.Work;
import coop.panoplie.kernel.money.Money;
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
import java.util.ArrayList;
import java.util.List;

/** The rules of France. */
public final class France extends CountryPack {

  private final Periods<FrenchLaw> general;

  private France(PackData data) {
    super(data, new WorkingDays(FrenchHolidays::of));
    general = data.periods(law -> new FrenchLaw(law, Scheme.GENERAL));
  }

  public static France of(PackData data) {
    return new France(data);
  }

  @Override
  public Payroll payroll(Facts facts, Profile member) {
    List<Notice> notices = new ArrayList<>();
    notices.add(notice("notice.neutralRate"));
    if (FrenchContract.isShort(data().on(facts.to()), facts.from(), facts.to())) {
      notices.add(notice("notice.shortContract"));
    }
    notices.add(notice("notice.ceiling"));
    notices.add(notice("notice.local"));
    if (facts.nature() == Nature.PERFORMANCE) {
      notices.add(notice("notice.artist"));
    }
    if (facts.severalMonths()) {
      notices.add(notice("notice.months"));
    }
    Standing standing = member.standing();
    return new FrenchPayroll(
        new ContractMonths(data(), general, facts, law -> Employment.ofEntity(law, false, true)),
        FrenchContract.isShort(data().on(facts.to()), facts.from(), facts.to()),
        standing == null ? null : standing.taxRate(),
        notices);
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
    clauses.put("base", amount(breakdown, "pay.base"));
    clauses.put("precarity", amount(breakdown, "pay.precarity"));
    clauses.put("leave", amount(breakdown, "pay.leave"));
    Work work = content.work();
    if (work != null && work.from() != null && work.to() != null) {
      clauses.put("trial", FrenchContract.trial(data(), work.from(), work.to()));
    }
  }

  @Override
  protected void invoice(Clauses clauses, Law law) {
    clauses.put("margin", Words.number(law.get("late.margin").exact()));
  }

  private static Text amount(Breakdown breakdown, String id) {
    for (Line line : breakdown.lines()) {
      if (line.id().equals(id)) {
        return Words.money(line.amount());
      }
    }
    return Words.money(Money.ZERO);
  }
}
