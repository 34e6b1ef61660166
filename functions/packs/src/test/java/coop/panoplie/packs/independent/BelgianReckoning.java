package coop.panoplie.packs.independent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A month of a Belgian worker from gross to net and cost, every step brought to the cent. */
record BelgianReckoning(Day law, Asked asked) {

  static Map<String, Rational> of(Figures figures, Map<String, ?> input) {
    Asked asked = new Asked(input);
    return new BelgianReckoning(new Day(figures, asked.date()), asked).answer();
  }

  private Map<String, Rational> answer() {
    return worker().equals("student") ? student() : ordinary();
  }

  private String worker() {
    return asked.word("worker", "employee");
  }

  private Rational gross() {
    return asked.number("gross", "0");
  }

  /** Those whose holiday pay a fund pays: contributions are counted on 108 % of their pay. */
  private boolean uplifted() {
    return !worker().equals("employee");
  }

  /** The solidarity contribution and nothing else: neither bonus nor tax. */
  private Map<String, Rational> student() {
    Rational own = gross().percent(law.number("student.employee")).cents();
    Rational employer = gross().percent(law.number("student.employer")).cents();
    Map<String, Rational> out = new LinkedHashMap<>();
    out.put("onss", own);
    out.put("employer_solidarity", employer);
    for (String none :
        List.of(
            "bonus_a",
            "bonus_b",
            "tax_before_fiscal_bonus",
            "fiscal_bonus",
            "tax",
            "special_contribution")) {
      out.put(none, Rational.ZERO);
    }
    out.put("taxable", gross().minus(own));
    out.put("net", gross().minus(own));
    return out;
  }

  private Map<String, Rational> ordinary() {
    Rational base = uplifted() ? gross().percent(law.number("onss.upliftedBase")).cents() : gross();
    Rational due = base.percent(law.number("onss.employee")).cents();
    BelgianBonus bonus = bonus(due);
    Rational taxable = gross().minus(due).plus(bonus.sum());
    BelgianHome home = new BelgianHome(asked.part("household"));
    Rational before = new BelgianTax(law, home).ofMonth(taxable);
    Rational fiscal = bonus.fiscal(law).min(before);
    Rational special = home.special(law, base.times(3)).over(3).cents();
    Map<String, Rational> out = new LinkedHashMap<>();
    out.put("onss", due);
    out.put("bonus_a", bonus.a());
    out.put("bonus_b", bonus.b());
    out.put("taxable", taxable);
    out.put("tax_before_fiscal_bonus", before);
    out.put("fiscal_bonus", fiscal);
    out.put("tax", before.minus(fiscal));
    out.put("special_contribution", special);
    out.put("net", taxable.minus(before).plus(fiscal).minus(special));
    out.putAll(new BelgianEmployer(law, worker()).lines(base));
    return out;
  }

  private String column() {
    return switch (worker()) {
      case "employee" -> "bonus.employee";
      case "manual" -> "bonus.worker";
      default -> "bonus.artist";
    };
  }

  private BelgianBonus bonus(Rational due) {
    String unit = asked.has("hours_paid") ? "hours" : "days";
    // a month worked in full is one, however it is stated
    if (!asked.has(unit + "_paid") || paid(unit).equals(possible(unit))) {
      return BelgianBonus.of(law, column(), gross(), Rational.ONE, due);
    }
    Rational full = gross().over(paid(unit)).cents().times(possible(unit));
    Rational share = paid(unit).over(possible(unit)).cents();
    return BelgianBonus.of(law, column(), full.cents(), share, due);
  }

  private Rational paid(String unit) {
    return asked.number(unit + "_paid", "0");
  }

  private Rational possible(String unit) {
    return asked.number(unit + "_possible", "0");
  }
}
