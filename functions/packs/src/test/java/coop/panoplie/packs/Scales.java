package coop.panoplie.packs;

import static coop.panoplie.packs.BreakdownTest.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.breakdown.Aim;
import coop.panoplie.kernel.breakdown.Breakdown;
import coop.panoplie.kernel.breakdown.Line;
import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.breakdown.SoFar;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Content;
import coop.panoplie.kernel.declaration.Income.Kind;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.belgium.Belgium;
import coop.panoplie.packs.explain.Explainer;
import coop.panoplie.packs.france.France;
import coop.panoplie.packs.pay.Asked;
import coop.panoplie.packs.pay.Income;

/** Cooperatives with published scales of contribution, and jobs to try them on. */
final class Scales {

  static final CountryPack SMART = Belgium.of(TestData.BELGIUM);
  static final CountryPack SMART_FRANCE = France.of(TestData.FRANCE);
  static final CountryPack COOPANAME =
      France.of(Variants.of("france", "/contribution/coopaname.json"));
  static final CountryPack ASTROLABE =
      France.of(Variants.of("france", "/contribution/astrolabe.json"));

  static final Income CHARGED = new Income(false, 40_000, false);
  static final Income FUNDED = new Income(true, 0, false);

  private Scales() {}

  static SoFar turnover(String amount) {
    return new SoFar(
        accepted(ASTROLABE, lesson(amount), SoFar.NOTHING, Income.SALE, null).carries());
  }

  static String explained(CountryPack pack, Breakdown breakdown, String id) {
    return new Explainer(pack.data()).of(line(breakdown, id)).en();
  }

  static Content lesson(String price) {
    return Jobs.lesson(price);
  }

  static Content job(String from, String to, int days, String hours, String price) {
    return Jobs.job(Country.FR, Jobs.ATELIERS, Nature.TRAINING, from, to, days, hours, price);
  }

  static Breakdown belgian(String price, Income income) {
    return accepted(SMART, Jobs.concert(price), Jobs.LEA, SoFar.NOTHING, income, null);
  }

  static Breakdown french(CountryPack pack, String price, Income income) {
    return accepted(pack, lesson(price), SoFar.NOTHING, income, null);
  }

  static Breakdown accepted(
      CountryPack pack, Content content, SoFar soFar, Income income, Aim aim) {
    return accepted(pack, content, Jobs.HUGO, soFar, income, aim);
  }

  static Breakdown accepted(
      CountryPack pack, Content content, Profile member, SoFar soFar, Income income, Aim aim) {
    Decision<Breakdown> decision = pack.breakdown(asked(content, soFar, income), member, aim);
    return switch (decision) {
      case Decision.Accepted<Breakdown> yes -> yes.value();
      case Decision.Rejected<Breakdown> no -> throw new AssertionError(no.reasons().toString());
    };
  }

  private static Asked asked(Content content, SoFar soFar, Income income) {
    Content stated =
        new Content(
            content.country(),
            content.client(),
            content.mission(),
            content.work(),
            content.price(),
            content.wishes(),
            new coop.panoplie.kernel.declaration.Income(
                income.funding() ? Kind.FUNDING : null,
                Money.ofCents(income.charges()),
                income.minimumBenefit()));
    return Asked.of(stated, soFar);
  }

  static String refusal(CountryPack pack, String price, Income income) {
    Decision.Rejected<Breakdown> no =
        assertInstanceOf(
            Decision.Rejected.class,
            pack.breakdown(asked(lesson(price), SoFar.NOTHING, income), Jobs.HUGO, null));
    return no.reasons().getFirst().code();
  }

  static Money kept(Breakdown breakdown) {
    return breakdown.totals().contribution();
  }

  static void sumsUp(Breakdown breakdown) {
    Money around = breakdown.totals().price();
    for (Line line : breakdown.lines()) {
      if (line.group() == Group.CONTRIBUTION || line.group() == Group.EMPLOYER) {
        around = around.plus(line.amount());
      }
    }
    assertEquals(breakdown.totals().gross(), around);
    assertEquals(
        breakdown.totals().price(),
        breakdown
            .totals()
            .contribution()
            .plus(breakdown.totals().employerContributions())
            .plus(breakdown.totals().gross())
            .plus(breakdown.totals().leftInActivity()));
  }
}
