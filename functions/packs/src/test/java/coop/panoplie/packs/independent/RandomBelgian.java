package coop.panoplie.packs.independent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Months of Belgian workers, close to the limits of the law more often than not. */
final class RandomBelgian {

  private static final Rational HOURS_OF_A_DAY = Rational.of("7.6");

  private final Figures figures;
  private final Chance chance;
  private final Day law;
  private final Map<String, Object> input = new LinkedHashMap<>();

  private RandomBelgian(Figures figures, Chance chance) {
    this.figures = figures;
    this.chance = chance;
    this.law = new Day(figures, day());
  }

  static Map<String, Object> of(Figures figures, long seed) {
    return new RandomBelgian(figures, new Chance(seed)).make();
  }

  private LocalDate day() {
    LocalDate first = figures.first();
    LocalDate last = figures.last();
    return chance.oneIn(3) ? chance.turn(figures, first, last) : chance.day(first, last);
  }

  private Map<String, Object> make() {
    input.put("date", law.date().toString());
    String worker =
        chance.of(
            "employee",
            "employee",
            "employee",
            "employee",
            "manual",
            "artist",
            "article1bis",
            "student");
    input.put("worker", worker);
    Rational share = worker.equals("student") ? Rational.ONE : presence();
    input.put("gross", gross(worker, share));
    input.put("household", household());
    return input;
  }

  /** How much of the month is worked. */
  private Rational presence() {
    int days = chance.between(19, 23);
    switch (chance.between(0, 3)) {
      case 0 -> {
        int paid = chance.between(1, days);
        input.put("days_paid", paid);
        input.put("days_possible", days);
        return Rational.of(paid, days);
      }
      case 1 -> {
        Rational possible = HOURS_OF_A_DAY.times(days);
        BigDecimal paid = chance.hundredths(300, possible.times(100).floor().longValueExact());
        input.put("hours_paid", paid);
        input.put("hours_possible", new BigDecimal("7.6").multiply(BigDecimal.valueOf(days)));
        return Rational.of(paid.toString()).over(possible);
      }
      default -> {
        return Rational.ONE;
      }
    }
  }

  private BigDecimal gross(String worker, Rational share) {
    return switch (chance.between(0, 4)) {
      case 0 -> chance.hundredths(1, 600_000);
      case 1 -> chance.spread(1_500_000);
      case 2 -> chance.around(chance.of(limits(worker)));
      default -> chance.around(chance.of(limits(worker)).times(share));
    };
  }

  /** Gross pay of a whole month at which a rule of the law changes its slope. */
  private List<Rational> limits(String worker) {
    List<Rational> limits = new ArrayList<>();
    Rational raised =
        worker.equals("employee") ? Rational.ONE : law.number("onss.upliftedBase").over(100);
    if (!law.missing("bonus.limits")) {
      limits.addAll(law.row("bonus.limits"));
    }
    for (List<Rational> row : law.table("special.individual")) {
      limits.add(row.getFirst().over(3).over(raised));
    }
    for (List<Rational> row : law.table("special.jointWithIncome")) {
      limits.add(row.getFirst().over(3).over(raised));
    }
    Rational kept = Rational.ONE.minus(raised.percent(law.number("onss.employee")));
    Rational expenses = law.number("tax.expensesMax");
    for (List<Rational> row : law.table("tax.scale")) {
      limits.add(row.getFirst().plus(expenses).over(12).over(kept));
    }
    limits.add(expenses.over(law.number("tax.expensesRate")).times(100).over(12).over(kept));
    if (!law.missing("minimum.month")) {
      limits.add(law.number("minimum.month"));
    }
    return limits;
  }

  private Map<String, Object> household() {
    Map<String, Object> home = new LinkedHashMap<>();
    boolean shared = chance.oneIn(3);
    home.put("scale", shared ? "II" : "I");
    int children = chance.oneIn(2) ? 0 : chance.between(1, 10);
    home.put("children", children);
    if (children > 0 && chance.oneIn(3)) {
      home.put("disabled_children", chance.between(1, children));
    }
    if (chance.oneIn(3)) {
      more(home, shared, children);
    }
    return home;
  }

  private void more(Map<String, Object> home, boolean shared, int children) {
    String spouse =
        shared
            ? "without_income"
            : chance.of("none", "none", "small_income", "small_pension", "with_income");
    home.put("spouse", spouse);
    if (spouse.equals("none") && children > 0 && chance.oneIn(2)) {
      home.put("single_parent", true);
    }
    if (chance.oneIn(4)) {
      home.put("disabled", true);
    }
    if (shared && chance.oneIn(4)) {
      home.put("spouse_disabled", true);
    }
    if (chance.oneIn(4)) {
      home.put("elders", chance.between(1, 2));
    }
    if (chance.oneIn(4)) {
      home.put("other_dependants", chance.between(1, 3));
    }
  }
}
