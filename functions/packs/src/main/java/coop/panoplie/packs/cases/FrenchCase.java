package coop.panoplie.packs.cases;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.france.Extra;
import coop.panoplie.packs.france.FrenchLaw;
import coop.panoplie.packs.france.FrenchMonth;
import coop.panoplie.packs.france.FullMonth;
import coop.panoplie.packs.france.Measures;
import coop.panoplie.packs.france.Motive;
import coop.panoplie.packs.france.Scheme;
import java.util.Map;

/**
 * A month of a French employee as a case tells it. Amounts are not rounded before they become
 * lines.
 */
final class FrenchCase {

  private final CaseInput in;
  private final Law law;
  private final FrenchLaw rules;
  private final FullMonth full;
  private final @Nullable Motive motive;

  private FrenchCase(PackData data, CaseInput in) {
    this.in = in;
    this.law = data.on(in.date(data));
    this.motive = FrenchContractInput.motive(in);
    this.rules = new FrenchLaw(law, FrenchContractInput.scheme(in));
    this.full = FrenchPayInput.month(law, in, rules.scheme());
  }

  static Map<String, Object> answer(PackData data, CaseInput in) {
    FrenchContractInput.known(in, in.date(data));
    FrenchCase one = new FrenchCase(data, in);
    return one.output().map();
  }

  private FrenchCaseOutput output() {
    long extraPay = full.extraPay(law);
    long worked = full.salary() + extraPay + FrenchPayInput.sum(in, "bonuses", "benefits_in_kind");
    long precarity = precarity() ? rules.indemnities.exactPrecarity(worked) : 0;
    long leave = leave() ? rules.indemnities.exactLeave(worked + precarity) : 0;
    Extra extra = FrenchPayInput.extra(law, in, full, extraPay);
    Measures measures = FrenchPresence.measures(law, in, full, rules);
    FrenchMinimum.check(worked, measures, rules.scheme());
    FrenchMonth month =
        new FrenchMonth(
            rules,
            FrenchContractInput.employment(law, in, motive),
            worked + precarity + leave,
            measures,
            extra,
            FrenchPayInput.before(in));
    return new FrenchCaseOutput(
        law, rules, month, full, precarity, leave, FrenchContractInput.tax(law, in, motive));
  }

  private boolean precarity() {
    return motive != null && motive.precarity() && rules.scheme() == Scheme.GENERAL;
  }

  private boolean leave() {
    return motive != null
        && rules.scheme() == Scheme.GENERAL
        && !FrenchContractInput.leaveTaken(in);
  }

  /** A number of six decimals at most and not below zero, in millionths. */
  static long exact(CaseInput in, String key, String otherwise) {
    try {
      long exact = Exact.of(in.number(key, otherwise));
      if (exact < 0) {
        throw new CaseRefused("'" + key + "' is below zero");
      }
      return exact;
    } catch (ArithmeticException tooFine) {
      throw new CaseRefused("'" + key + "' has more than six decimals or is too large");
    }
  }
}
