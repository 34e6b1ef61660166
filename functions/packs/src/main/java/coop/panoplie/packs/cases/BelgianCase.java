package coop.panoplie.packs.cases;

import coop.panoplie.kernel.breakdown.Line.Group;
import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.declaration.Household.Scale;
import coop.panoplie.kernel.money.Money;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.BelgianLaw;
import coop.panoplie.packs.belgium.BelgianMonth;
import coop.panoplie.packs.belgium.Presence;
import coop.panoplie.packs.belgium.Worker;
import coop.panoplie.packs.pay.Entry;
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
    BelgianLaw law = new BelgianLaw(data.on(in.date(data)));
    Worker worker = worker(in.string("worker"));
    long gross = cents(in.number("gross"));
    Household household =
        new Household(
            home.has("scale") && home.string("scale").equals("II") ? Scale.II : Scale.I,
            home.whole("children", 0));
    BelgianMonth month = BelgianMonth.of(law, worker, household, Presence.FULL);
    return output(month, gross);
  }

  private static Map<String, Object> output(BelgianMonth month, long gross) {
    Sheet employer = month.employerAlone(gross);
    Sheet own = Sheet.kept();
    long taxable = month.employeeAlone(own, gross);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("onss", euros(line(own, "onss.employee") + line(own, "student.employee")));
    if (month.worker() == Worker.STUDENT) {
      out.put("employer_solidarity", euros(line(employer, "student.employer")));
    }
    out.put("bonus_a", euros(line(own, "bonus.a")));
    out.put("bonus_b", euros(line(own, "bonus.b")));
    out.put("taxable", euros(taxable));
    out.put("tax_before_fiscal_bonus", euros(line(own, "tax.withholding")));
    out.put("fiscal_bonus", euros(line(own, "tax.fiscalBonus")));
    out.put("tax", euros(own.sum(Group.TAX)));
    out.put("special_contribution", euros(line(own, "special.contribution")));
    out.put("net", euros(gross - own.sum(Group.EMPLOYEE) - own.sum(Group.TAX)));
    return out;
  }

  private static BigDecimal euros(long cents) {
    return Money.ofCents(cents).decimal();
  }

  private static long line(Sheet sheet, String id) {
    for (Entry entry : sheet.entries()) {
      if (entry.rule().id().equals(id)) {
        return entry.cents();
      }
    }
    return 0;
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

  private static long cents(BigDecimal gross) {
    if (gross.signum() < 0 || gross.stripTrailingZeros().scale() > 2) {
      throw new CaseRefused("the gross must be a positive amount in whole cents");
    }
    return gross.movePointRight(2).longValueExact();
  }
}
