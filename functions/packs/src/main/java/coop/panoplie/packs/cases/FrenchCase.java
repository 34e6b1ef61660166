package coop.panoplie.packs.cases;

import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.france.Employment;
import coop.panoplie.packs.france.FrenchMonth;
import coop.panoplie.packs.france.FullMonth;
import coop.panoplie.packs.france.MonthPay;
import coop.panoplie.packs.france.Motive;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.util.Map;

/** A whole month of a French employee. Amounts are not rounded before they become lines. */
final class FrenchCase {

  private FrenchCase() {}

  static Map<String, Object> answer(PackData data, CaseInput in) {
    in.knows(
        "year",
        "date",
        "brut",
        "contract",
        "cadre",
        "hours_per_week",
        "headcount",
        "apprentices_percent",
        "at_mp_percent",
        "cdd",
        "alsace_moselle",
        "health_cover",
        "overtime_hours");
    Law law = data.on(in.date(data));
    FullMonth full = fullMonth(law, in);
    MonthPay pay = full.pay(law);
    FrenchMonth month = new FrenchMonth(law, employment(law, in), pay);
    Sheet sheet = month.employer();
    month.reduce(sheet, month.coefficient());
    month.employee(sheet);
    return new FrenchCaseOutput(month, full, sheet, shortContract(law, in)).map();
  }

  private static FullMonth fullMonth(Law law, CaseInput in) {
    BigDecimal weekly = in.number("hours_per_week", "35");
    BigDecimal overtime = in.number("overtime_hours", "0");
    BigDecimal legal = law.number("work.weeklyHours");
    if (weekly.signum() <= 0 || weekly.compareTo(legal) > 0) {
      throw new CaseRefused("weekly hours must lie between 0 and " + legal.toPlainString());
    }
    if (overtime.signum() > 0 && weekly.compareTo(legal) < 0) {
      throw new CaseRefused("complementary hours of part-timers are not in the pack");
    }
    if (!in.string("contract").equals("CDD")) {
      if (!in.string("contract").equals("CDI")) {
        throw new CaseRefused("the pack knows the contracts CDI and CDD");
      }
      return new FullMonth(in.number("brut"), weekly, overtime, false, false);
    }
    CaseInput cdd = in.part("cdd").knows("motif", "months", "leave_taken");
    return new FullMonth(
        in.number("brut"), weekly, overtime, motive(in).precarity(), !cdd.flag("leave_taken"));
  }

  private static Motive motive(CaseInput in) {
    CaseInput cdd = in.part("cdd");
    if (!in.string("contract").equals("CDD") || !cdd.has("motif")) {
      return Motive.INCREASE;
    }
    return switch (cdd.string("motif")) {
      case "accroissement activité" -> Motive.INCREASE;
      case "remplacement" -> Motive.REPLACEMENT;
      case "usage" -> Motive.USAGE;
      case "saisonnier" -> Motive.SEASONAL;
      default ->
          throw new CaseRefused("the pack does not know the motive '" + cdd.string("motif") + "'");
    };
  }

  private static boolean shortContract(Law law, CaseInput in) {
    CaseInput cdd = in.part("cdd");
    return in.string("contract").equals("CDD")
        && cdd.has("months")
        && cdd.number("months").compareTo(law.number("tax.shortMonths")) <= 0;
  }

  private static Employment employment(Law law, CaseInput in) {
    CaseInput health = in.part("health_cover").knows("amount", "employer_percent");
    boolean fixedTerm = in.string("contract").equals("CDD");
    return new Employment(
        in.whole("headcount", law.whole("entity.headcount")),
        in.number("apprentices_percent", "5"),
        in.number("at_mp_percent"),
        law.get("entity.accidentRate"),
        in.flag("cadre"),
        in.flag("alsace_moselle"),
        fixedTerm && motive(in).training(),
        health.number("amount", "0"),
        health.number("employer_percent", "50"),
        BigDecimal.ZERO);
  }

  static BigDecimal decimal(Money money) {
    return money.decimal();
  }
}
