package coop.panoplie.packs;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Input;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Income;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.kernel.pack.Mention;
import coop.panoplie.kernel.pack.Pack;
import coop.panoplie.kernel.pack.PackInfo;
import coop.panoplie.kernel.time.WorkingDays;
import coop.panoplie.packs.check.Checks;
import coop.panoplie.packs.check.CountryRules;
import coop.panoplie.packs.explain.Explainer;
import coop.panoplie.packs.mention.Clauses;
import coop.panoplie.packs.pay.Asked;
import coop.panoplie.packs.pay.BreakdownMaker;
import coop.panoplie.packs.pay.Charges;
import coop.panoplie.packs.pay.Contribution;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.FactsReader;
import coop.panoplie.packs.pay.House;
import coop.panoplie.packs.pay.Payroll;
import coop.panoplie.packs.pay.PriceNotices;
import coop.panoplie.packs.pay.Pricing;
import coop.panoplie.packs.pay.Slip;
import coop.panoplie.packs.pay.Supply;
import coop.panoplie.packs.pay.YearBalance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What every country's pack does the same way; what differs is the payroll and the checks. */
public abstract class CountryPack implements Pack, CountryRules {

  private final PackData data;
  private final WorkingDays workingDays;
  private final Periods<House> houses;
  private final Explainer explainer;

  protected CountryPack(PackData data, WorkingDays workingDays) {
    this.data = data;
    this.workingDays = workingDays;
    this.houses = data.periods(law -> new House(data, law));
    this.explainer = new Explainer(data);
  }

  public final PackData data() {
    return data;
  }

  @Override
  public final Country country() {
    return data.country();
  }

  @Override
  public final PackInfo info() {
    return data.info();
  }

  @Override
  public final Entity entity() {
    return data.entity();
  }

  @Override
  public final WorkingDays workingDays() {
    return workingDays;
  }

  @Override
  public final Decision<Breakdown> breakdown(Content content, Profile member, SoFar soFar) {
    return breakdown(Asked.of(content, soFar), member, null);
  }

  @Override
  public final Decision<Breakdown> aim(Content content, Profile member, SoFar soFar, Aim aim) {
    return breakdown(Asked.of(content, soFar), member, aim);
  }

  /**
   * The money of what is asked, at its own price or at the lowest that reaches the aim, whatever
   * price is asked beside it.
   */
  public final Decision<Breakdown> breakdown(Asked asked, Profile member, @Nullable Aim aim) {
    Asked whole = aim == null ? asked : asked.priced(aim.amount());
    return switch (FactsReader.read(data, whole)) {
      case Decision.Rejected<Facts> no -> Decision.rejected(no.reasons());
      case Decision.Accepted<Facts> facts -> breakdown(facts.value(), member, aim);
    };
  }

  private static long price(Facts facts, Pricing pricing, @Nullable Aim aim) {
    if (aim == null) {
      return facts.price().cents();
    }
    long amount = aim.amount().cents();
    return switch (aim.kind()) {
      case GROSS -> pricing.priceForGross(amount);
      case NET -> pricing.priceForNet(amount, Math.multiplyExact(amount, 10) + 100_000);
    };
  }

  private Decision<Breakdown> breakdown(Facts facts, Profile member, @Nullable Aim aim) {
    List<Refusal> refused = refused(facts, member);
    if (!refused.isEmpty()) {
      return Decision.rejected(refused);
    }
    try {
      House house = houses.on(facts.to());
      return switch (house.supply(data, facts)) {
        case Decision.Rejected<Supply> no -> Decision.rejected(no.reasons());
        case Decision.Accepted<Supply> supply -> {
          Payroll payroll = payroll(facts, member);
          Contribution contribution = new Contribution(house, facts);
          Pricing pricing = new Pricing(contribution, payroll);
          long cents = price(facts, pricing, aim);
          if (pricing.budget(cents) < 0) {
            yield Decision.rejected(Charges.tooHigh(data, pricing, cents));
          }
          BreakdownMaker maker = new BreakdownMaker(house, contribution, supply.value(), cents);
          Slip slip = payroll.slip(pricing.payFor(cents), maker.sheet());
          Slip told = PriceNotices.minimum(data, contribution, cents, slip);
          if (aim != null) {
            told = PriceNotices.aimed(data, pricing, aim, cents, told);
          }
          LocalDate payOn = workingDays.after(facts.to(), house.payDelay);
          yield Decision.accepted(maker.make(data.info(), facts.to(), told, payOn));
        }
      };
    } catch (NotVouched hole) {
      return Decision.rejected(
          new Refusal(
              "/work/to",
              "figure.notFound",
              data.text("figure.notFound").with("source", hole.source()),
              hole.source(),
              List.of()));
    }
  }

  /** What the cooperative's minimum still asks of a year whose jobs are all computed. */
  public final List<Line> contributionBalance(int year, SoFar soFar) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return YearBalance.of(houses.on(last), last, soFar);
  }

  @Override
  public final Contribution contribution(Facts facts) {
    return new Contribution(houses.on(facts.to()), facts);
  }

  @Override
  public final Text explain(Line line) {
    return explainer.of(line);
  }

  @Override
  public final Text name(Input input) {
    return explainer.name(input);
  }

  @Override
  public final List<Refusal> check(Content content, Profile member, LocalDate today) {
    return new Checks(data, this).of(content, member, today);
  }

  @Override
  public final List<Mention> contractMentions(
      Content content, Profile member, Breakdown breakdown) {
    Clauses clauses = new Clauses(data).content(content).member(member).money(breakdown);
    contract(clauses, content, breakdown);
    return clauses.of("contract");
  }

  /** Fills what this country's contract says besides. */
  protected abstract void contract(Clauses clauses, Content content, Breakdown breakdown);

  @Override
  public final List<Mention> invoiceMentions(Content content, Breakdown breakdown) {
    Law law = data.on(breakdown.legalDate());
    Clauses clauses = new Clauses(data).content(content).money(breakdown);
    clauses.put("indemnity", Words.money(law.money("late.indemnity")));
    invoice(clauses, law);
    List<Mention> mentions = new ArrayList<>(clauses.of("invoice"));
    if (breakdown.vat().category().equals("S")
        && !breakdown.vat().rate().equals(law.percent("vat.standard"))) {
      mentions.addAll(clauses.of("invoice.reduced"));
    }
    Income income = content.income();
    if (income == null || income.kind() != Income.Kind.FUNDING) {
      // a grant is no commercial transaction: the law of late payment is not about it
      Client client = content.client();
      boolean consumer = client != null && client.kind() == Client.Kind.PRIVATE;
      mentions.addAll(clauses.of(consumer ? "invoice.private" : "invoice.business"));
    }
    return List.copyOf(mentions);
  }

  /** Fills what this country's invoice says besides. */
  protected abstract void invoice(Clauses clauses, Law law);
}
