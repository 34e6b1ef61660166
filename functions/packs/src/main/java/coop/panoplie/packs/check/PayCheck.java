package coop.panoplie.packs.check;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Words;
import coop.panoplie.packs.pay.BreakdownMaker;
import coop.panoplie.packs.pay.Facts;
import coop.panoplie.packs.pay.Search;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pay a price allows must reach the minimum of its day; if not, by how much and how else. */
final class PayCheck {

  /** Hours are offered in quarters. */
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  private final PackData data;
  private final CountryRules rules;
  private final Findings findings;

  PayCheck(PackData data, CountryRules rules, Findings findings) {
    this.data = data;
    this.rules = rules;
    this.findings = findings;
  }

  void of(Facts facts, Profile member) {
    BreakdownMaker maker = new BreakdownMaker(data, facts);
    Money pay = maker.pay(rules.payroll(facts, member));
    Floor floor = rules.floor(facts);
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
        new Refusal("/price", code, title, floor.figure().source(), waysOut(maker, facts, member)));
  }

  private List<WayOut> waysOut(BreakdownMaker maker, Facts facts, Profile member) {
    List<WayOut> ways = new ArrayList<>();
    ways.add(higherPrice(maker, facts, member));
    BigDecimal daily = facts.hours().divide(BigDecimal.valueOf(facts.days()), 2, RoundingMode.DOWN);
    long days =
        Search.largest(facts.days() - 1L, 0, d -> lacking(maker, facts, member, (int) d, daily));
    if (days > 0) {
      ways.add(fewerDays((int) days, daily.multiply(BigDecimal.valueOf(days))));
    }
    fewerHours(maker, facts, member, ways);
    return ways;
  }

  /** The price whose budget pays the minimum and what it costs. */
  private WayOut higherPrice(BreakdownMaker maker, Facts facts, Profile member) {
    Money cost = rules.payroll(facts, member).cost(rules.floor(facts).pay());
    Money price = maker.priceFor(cost);
    return new WayOut(
        "pay.higherPrice",
        data.text("pay.higherPrice").with("price", Words.money(price)),
        Map.of("/price/cents", Long.toString(price.cents())));
  }

  private WayOut fewerDays(int days, BigDecimal hours) {
    return new WayOut(
        "pay.fewerDays",
        data.text("pay.fewerDays")
            .with("days", Integer.toString(days))
            .with("hours", Words.number(hours)),
        Map.of("/work/days", Integer.toString(days), "/work/hours", plain(hours)));
  }

  private void fewerHours(BreakdownMaker maker, Facts facts, Profile member, List<WayOut> ways) {
    long most = facts.hours().multiply(QUARTERS).longValue();
    long quarters =
        Search.largest(
            most, 0, q -> missing(maker, facts.lasting(facts.days(), hours(q)), member, q == 0));
    BigDecimal hours = hours(quarters);
    if (quarters > 0 && enough(facts, hours)) {
      ways.add(
          new WayOut(
              "pay.fewerHours",
              data.text("pay.fewerHours").with("hours", Words.number(hours)),
              Map.of("/work/hours", plain(hours))));
    }
  }

  private boolean enough(Facts facts, BigDecimal hours) {
    if (!data.figures().containsKey("work.minimumHours")) {
      return true;
    }
    BigDecimal least = data.on(facts.to()).number("work.minimumHours");
    return hours.compareTo(least.multiply(BigDecimal.valueOf(facts.days()))) >= 0;
  }

  private long lacking(
      BreakdownMaker maker, Facts facts, Profile member, int days, BigDecimal daily) {
    BigDecimal hours = daily.multiply(BigDecimal.valueOf(days));
    return missing(maker, facts.lasting(days, hours), member, days == 0);
  }

  /** How much the budget lacks for the minimum of this shorter job, in cents; 0 when it fits. */
  private long missing(BreakdownMaker maker, Facts shorter, Profile member, boolean nothing) {
    if (nothing) {
      return 0;
    }
    Money cost = rules.payroll(shorter, member).cost(rules.floor(shorter).pay());
    Money budget = shorter.price().minus(maker.contribution());
    return Math.max(0, cost.minus(budget).cents());
  }

  private static BigDecimal hours(long quarters) {
    return BigDecimal.valueOf(quarters * 25, 2);
  }

  private static String plain(BigDecimal hours) {
    return hours.stripTrailingZeros().toPlainString();
  }
}
