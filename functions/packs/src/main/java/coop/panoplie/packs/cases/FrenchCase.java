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
    this.full = FrenchPayInput.month(law, in);
  }

  static Map<String, Object> answer(PackData data, CaseInput in) {
    FrenchContractInput.known(in);
    if (!in.has("brut") && !in.has("fixed_part")) {
      throw new CaseRefused("the input lacks 'brut'");
    }
    FrenchCase one = new FrenchCase(data, in);
    return one.output().map();
  }

  private FrenchCaseOutput output() {
    long extraPay = full.extraPay(law);
    long worked =
        full.salary() + extraPay + FrenchPayInput.amount(in, "bonuses", "benefits_in_kind");
    long precarity = precarity() ? rules.indemnities.exactPrecarity(worked) : 0;
    long leave = leave() ? rules.indemnities.exactLeave(worked + precarity) : 0;
    Extra extra = FrenchPayInput.extra(law, in, full, extraPay);
    Measures measures = FrenchPayInput.measures(law, in, full, rules);
    FrenchMonth month =
        new FrenchMonth(
            rules,
            FrenchContractInput.employment(law, in, motive),
            worked + precarity + leave,
            measures,
            extra,
            FrenchPayInput.before(in));
    return new FrenchCaseOutput(
        law, rules, month, full, precarity, leave, FrenchContractInput.tax(law, in));
  }

  private boolean precarity() {
    return motive != null && motive.precarity() && rules.scheme() == Scheme.GENERAL;
  }

  private boolean leave() {
    return motive != null
        && !in.part("cdd").flag("leave_taken")
        && rules.scheme() == Scheme.GENERAL;
  }

  /** A number of six decimals at most, in millionths. */
  static long exact(CaseInput in, String key, String otherwise) {
    try {
      return Exact.of(in.number(key, otherwise));
    } catch (ArithmeticException tooFine) {
      throw new CaseRefused("'" + key + "' has more than six decimals or is too large");
    }
  }
}
