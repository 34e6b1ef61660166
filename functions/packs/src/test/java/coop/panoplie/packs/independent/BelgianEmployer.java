package coop.panoplie.packs.independent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the cooperative pays besides the gross, by its class for each kind of worker. */
record BelgianEmployer(Day law, String worker) {

  Map<String, Rational> lines(Rational base) {
    List<Rational> rates = ofClass();
    Map<String, Rational> lines = new LinkedHashMap<>();
    lines.put("employer_basic", base.percent(rates.get(1)).cents());
    lines.put("employer_sector_fund", base.percent(rates.get(2)).cents());
    lines.put("employer_accidents", of(base, "employer.accidents"));
    lines.put("employer_asbestos", of(base, "employer.asbestos"));
    lines.put("employer_unemployment", of(base, "employer.unemployment"));
    lines.put("employer_closure_special", of(base, "employer.closureSpecial"));
    lines.put("employer_closure_basic", of(base, closure()));
    boolean ten = law.number("employer.importanceSize").atMost(staff());
    lines.put("employer_importance", ten ? of(base, "employer.importance") : Rational.ZERO);
    if (!worker.equals("employee")) {
      lines.put("employer_holiday_quarterly", of(base, "employer.holidayQuarterly"));
      lines.put("employer_holiday_yearly", of(base, "employer.holidayYearly"));
    }
    Rational sum = Rational.ZERO;
    for (Rational line : lines.values()) {
      sum = sum.plus(line);
    }
    lines.put("employer_total", sum);
    return lines;
  }

  private Rational staff() {
    return law.number("entity.headcount");
  }

  private String closure() {
    if (law.number("entity.commercial").isZero()) {
      return "employer.closure.nonCommercial";
    }
    return law.number("employer.closureSize").atMost(staff())
        ? "employer.closure.large"
        : "employer.closure.small";
  }

  /** The row of the worker's code in the table of the class. */
  private List<Rational> ofClass() {
    String kind = worker.equals("employee") || worker.equals("manual") ? worker : "artist";
    Rational code =
        Rational.of(
            switch (kind) {
              case "employee" -> 495;
              case "manual" -> 15;
              default -> 46;
            });
    String number = "00" + law.number("entity.class." + kind).top();
    String figure = "employer.class." + number.substring(number.length() - 3);
    for (List<Rational> row : law.table(figure)) {
      if (row.getFirst().equals(code)) {
        return row;
      }
    }
    throw new Day.NotKnown(figure + " has no row of worker code " + code);
  }

  private Rational of(Rational base, String rate) {
    return base.percent(law.number(rate)).cents();
  }
}
