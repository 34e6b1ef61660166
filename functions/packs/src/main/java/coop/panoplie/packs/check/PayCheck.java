package coop.panoplie.packs.check;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Pricing;
import coop.panoplie.packs.pay.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pay a price allows must reach the minimum of its day; if not, by how much and how else. */
final class PayCheck {

  /** Hours are offered in quarters. */
  private static final long QUARTER = Exact.ONE / 4;

  private static final long HUNDREDTH = Exact.ONE / 100;

  private final PackData data;
  private final CountryRules rules;
  private final Findings findings;

  PayCheck(PackData data, CountryRules rules, Findings findings) {
    this.data = data;
    this.rules = rules;
    this.findings = findings;
  }

  void of(Facts facts, Profile member) {
    Pricing pricing = pricing(facts, member);
    Money pay = Money.ofCents(pricing.payFor(facts.price().cents()));
    Floor floor = rules.floor(facts, member);
    if (pay.compareTo(floor.pay()) >= 0) {
      return;
    }
    String code = floor.figure().missing() ? "pay.floorUnknown" : "pay.underFloor";
    Text title =
        data.text(code)
            .with("pay", Words.money(pay))
            .with("floor", Words.money(floor.pay()))
            .with("hours", Words.number(facts.hours()))
            .with("lack", Words.money(floor.pay().minus(pay)));
    findings.add(
        new Refusal(
            "/price", code, title, floor.figure().source(), waysOut(pricing, facts, member)));
  }

  private Pricing pricing(Facts facts, Profile member) {
    return new Pricing(rules.contribution(facts), rules.payroll(facts, member));
  }

  private List<WayOut> waysOut(Pricing pricing, Facts facts, Profile member) {
    List<WayOut> ways = new ArrayList<>();
    ways.add(higherPrice(pricing.priceForPay(rules.floor(facts, member).pay().cents())));
    long daily = facts.hours() / facts.days() / HUNDREDTH * HUNDREDTH;
    long days =
        Search.largest(
            facts.days() - 1L, 0, d -> lacking(facts.lasting((int) d, daily * d), member));
    if (days > 0) {
      ways.add(fewerDays(facts, days, facts.lasting((int) days, daily * days)));
    }
    fewerHours(facts, member, ways);
    return ways;
  }

  /** The price whose budget pays the minimum and what it costs. */
  private WayOut higherPrice(long cents) {
    return new WayOut(
        "pay.higherPrice",
        data.text("pay.higherPrice").with("price", Words.money(Money.ofCents(cents))),
        Map.of("/price/cents", Long.toString(cents)));
  }

  private WayOut fewerDays(Facts facts, long days, Facts shorter) {
    return new WayOut(
        "pay.fewerDays",
        data.text("pay.fewerDays")
            .with("days", Long.toString(days))
            .with("hours", Words.number(shorter.hours())),
        hours(facts, shorter, Map.of("/work/days", Long.toString(days))));
  }

  /** Fewer hours take overtime away first. */
  private static Map<String, String> hours(Facts facts, Facts shorter, Map<String, String> change) {
    Map<String, String> all = new TreeMap<>(change);
    all.put("/work/hours", Exact.write(shorter.hours()));
    if (facts.overtime() > 0) {
      all.put("/work/overtime", Exact.write(shorter.overtime()));
    }
    return all;
  }

  private void fewerHours(Facts facts, Profile member, List<WayOut> ways) {
    long quarters =
        Search.largest(
            facts.hours() / QUARTER,
            0,
            q -> lacking(facts.lasting(facts.days(), q * QUARTER), member));
    long hours = quarters * QUARTER;
    if (quarters > 0 && enough(facts, hours)) {
      ways.add(
          new WayOut(
              "pay.fewerHours",
              data.text("pay.fewerHours").with("hours", Words.number(hours)),
              hours(facts, facts.lasting(facts.days(), hours), Map.of())));
    }
  }

  private boolean enough(Facts facts, long hours) {
    if (!data.figures().containsKey("work.minimumHours")) {
      return true;
    }
    long least = data.on(facts.to()).get("work.minimumHours").exact();
    return hours >= Math.multiplyExact(least, facts.days());
  }

  /** How much the budget lacks for the minimum of this shorter job, in cents; 0 when it fits. */
  private long lacking(Facts shorter, Profile member) {
    if (shorter.hours() == 0) {
      return 0;
    }
    long cost = rules.payroll(shorter, member).cost(rules.floor(shorter, member).pay().cents());
    return Math.max(0, cost - pricing(shorter, member).budget(shorter.price().cents()));
  }
}
