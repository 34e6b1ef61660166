package coop.panoplie.packs.cases;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.BelgianMonth;
import coop.panoplie.packs.belgium.Presence;
import coop.panoplie.packs.belgium.Worker;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole month of a Belgian worker, from gross to net. */
final class BelgianCase {

  private BelgianCase() {}

  static Map<String, Object> answer(PackData data, CaseInput in) {
    in.knows("date", "worker", "gross", "household");
    CaseInput home = in.part("household").knows("scale", "children");
    Law law = data.on(in.date(data));
    Worker worker = worker(in.string("worker"));
    Money gross = cents(in.number("gross"));
    Household household =
        new Household(
            home.has("scale") && home.string("scale").equals("II") ? Scale.II : Scale.I,
            home.whole("children", 0));
    BelgianMonth month = new BelgianMonth(law, worker, gross, new Presence.Full(), household);
    return output(month, month.employee(), month.employer());
  }

  private static Map<String, Object> output(BelgianMonth month, Sheet own, Sheet employer) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("onss", own.amount("onss.employee").plus(own.amount("student.employee")).decimal());
    if (month.worker() == Worker.STUDENT) {
      out.put("employer_solidarity", employer.amount("student.employer").decimal());
    }
    out.put("bonus_a", own.amount("bonus.a").decimal());
    out.put("bonus_b", own.amount("bonus.b").decimal());
    out.put("taxable", month.taxable(own).decimal());
    out.put("tax_before_fiscal_bonus", own.amount("tax.withholding").decimal());
    out.put("fiscal_bonus", own.amount("tax.fiscalBonus").decimal());
    out.put("tax", month.tax(own).decimal());
    out.put("special_contribution", own.amount("special.contribution").decimal());
    out.put("net", month.net(own).decimal());
    return out;
  }

  private static Worker worker(String word) {
    return switch (word) {
      case "employee" -> Worker.EMPLOYEE;
      case "manual", "worker" -> Worker.MANUAL;
      case "artist" -> Worker.ARTIST;
      case "student" -> Worker.STUDENT;
      default -> throw new CaseRefused("the pack does not know the worker '" + word + "'");
    };
  }

  private static Money cents(BigDecimal gross) {
    if (gross.signum() < 0 || gross.stripTrailingZeros().scale() > 2) {
      throw new CaseRefused("the gross must be a positive amount in whole cents");
    }
    return Money.ofCents(gross.movePointRight(2).longValueExact());
  }
}
