package coop.panoplie.packs.cases;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.Exceptional;
import coop.panoplie.packs.belgium.Exceptional.Kind;
import coop.panoplie.packs.belgium.Worker;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A payment beside the monthly one of a white-collar worker. */
final class BelgianExceptionalCase {

  private final CaseInput in;
  private final Law law;
  private final long amount;
  private final Map<String, Object> out = new LinkedHashMap<>();

  BelgianExceptionalCase(PackData data, CaseInput in) {
    this.in =
        in.knows(
            "date",
            "worker",
            "kind",
            "gross",
            "amount",
            "household",
            "children",
            "normal_year",
            "normal_annual_gross",
            "annual_gross");
    this.law = data.on(in.date(data));
    if (in.has("worker") && BelgianInputs.worker(in) != Worker.EMPLOYEE) {
      throw new CaseRefused("the pack knows this payment for white-collar workers only");
    }
    String key = in.one("amount", "gross");
    this.amount = BelgianInputs.cents(in.number(key == null ? "gross" : key), "amount");
  }

  Map<String, Object> answer(String kind) {
    return switch (kind) {
      case "holiday_departure" -> departure();
      case "holiday_double", "double_holiday", "double_holiday_pay" -> paid(Kind.HOLIDAY);
      default -> paid(Kind.OTHER);
    };
  }

  private Map<String, Object> paid(Kind kind) {
    Exceptional exceptional = new Exceptional(law);
    Household home = BelgianInputs.household(in);
    int children = children(home);
    long deduction = exceptional.deduction(kind, amount);
    long taxable = amount - deduction;
    put("onss", deduction);
    put("social_deduction", deduction);
    put("taxable", taxable);
    long rate = exceptional.rate(kind, year(), children);
    long tax = exceptional.tax(taxable, rate);
    BigDecimal percent = Exact.decimal(rate * 100);
    out.put("rate_percent", percent);
    out.put("tax_rate", percent);
    put("tax", tax);
    put("net", taxable - tax);
    return out;
  }

  private long year() {
    String key = in.one("normal_year", "normal_annual_gross", "annual_gross");
    String asked = key == null ? "normal_year" : key;
    return BelgianInputs.cents(in.number(asked), asked);
  }

  /** Those of the household, a disabled one for two, or those told outside of it. */
  private int children(Household home) {
    int children = in.whole("children", 0);
    if (children < 0 || in.has("children") && home.children() > 0) {
      throw new CaseRefused("'children' must be told once, and not below zero");
    }
    return children + home.children() + home.disabledChildren();
  }

  /** Holiday pay at the end of a contract, on what was paid; its own tax is another case. */
  private Map<String, Object> departure() {
    long part = Exact.centsOf(Exact.ofCents(amount), law.get("holiday.departurePart").rate());
    put("holiday_simple", part);
    put("holiday_double", part);
    put("holiday_total", Exact.centsOf(Exact.ofCents(amount), law.get("holiday.departure").rate()));
    return out;
  }

  private void put(String key, long cents) {
    out.put(key, BelgianInputs.euros(cents));
  }
}
