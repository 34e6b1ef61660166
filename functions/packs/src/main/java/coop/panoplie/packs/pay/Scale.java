package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Brackets;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The cooperative's contribution as its members voted it: the figures {@code entity.contribution*}
 * of a period. The first of them is a percentage, or a table of percentages by the turnover of the
 * year.
 */
final class Scale {

  private static final int OF_MARGIN = 2;

  final Rule share;
  final Rule byBrackets;
  final Rule funding;
  final Rule monthly;
  final Rule minimum;
  final Rule charges;

  /** Absent when one percentage holds for all turnover. */
  final @Nullable Brackets brackets;

  /** Whether the base is what the price leaves after direct charges, and not the price. */
  final boolean ofMargin;

  /** Whether holders of a minimum social benefit pay no fixed amount. */
  final boolean monthlyWaived;

  Scale(Law law) {
    this.share = law.rule("cooperative.contribution", "entity.contribution");
    this.byBrackets = law.rule("cooperative.brackets", "entity.contribution");
    this.funding = law.rule("cooperative.funding", "entity.contribution.funding");
    this.monthly = law.rule("cooperative.monthly", "entity.contribution.monthly");
    this.minimum = law.rule("cooperative.minimum", "entity.contribution.minimum");
    this.charges = law.rule("activity.charges", "entity.contribution.base");
    this.ofMargin = law.whole("entity.contribution.base") == OF_MARGIN;
    this.monthlyWaived = law.get("entity.contribution.monthlyWaived").exact() == Exact.ONE;
    List<long[]> rows = share.figure().rows();
    this.brackets = rows.isEmpty() ? null : brackets(rows);
  }

  /** Rows go by lower limits, brackets by upper ones. */
  private static Brackets brackets(List<long[]> rows) {
    List<Brackets.Bracket> brackets = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Money upTo = i + 1 < rows.size() ? Money.ofCents(Exact.toCents(rows.get(i + 1)[0])) : null;
      brackets.add(new Brackets.Bracket(upTo, Percent.ofPercent(rows.get(i)[1])));
    }
    return new Brackets(brackets);
  }
}
