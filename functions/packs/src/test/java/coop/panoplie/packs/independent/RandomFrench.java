package coop.panoplie.packs.independent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Months of French employees, close to the limits of the law more often than not. */
final class RandomFrench {

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Figures figures;
  private final Chance chance;
  private final Day law;
  private final Map<String, Object> input = new LinkedHashMap<>();

  private RandomFrench(Figures figures, Chance chance) {
    this.figures = figures;
    this.chance = chance;
    this.law = new Day(figures, day());
  }

  static Map<String, Object> of(Figures figures, long seed) {
    return new RandomFrench(figures, new Chance(seed)).make();
  }

  private LocalDate day() {
    LocalDate first = figures.first();
    LocalDate last = figures.last();
    return chance.oneIn(3) ? chance.turn(figures, first, last) : chance.day(first, last);
  }

  private Map<String, Object> make() {
    input.put("year", law.date().getYear());
    input.put("date", law.date().format(DAY_FIRST));
    input.put("cadre", chance.oneIn(4));
    employer();
    boolean partTime = chance.oneIn(3);
    input.put(
        "hours_per_week",
        !partTime ? 35 : chance.oneIn(2) ? chance.between(1, 34) : chance.hundredths(50, 3499));
    input.put("contract", chance.of("CDI", "CDD"));
    if (input.get("contract").equals("CDD")) {
      fixedTerm();
    }
    if (!partTime && chance.oneIn(4)) {
      input.put("overtime_hours", chance.hundredths(1, 6000));
    }
    if (chance.oneIn(6)) {
      input.put("alsace_moselle", true);
    }
    if (chance.oneIn(4)) {
      Map<String, Object> cover = new LinkedHashMap<>();
      cover.put("amount", chance.hundredths(0, 15_000));
      cover.put("employer_percent", chance.between(50, 100));
      input.put("health_cover", cover);
    }
    input.put("brut", gross());
    return input;
  }

  private void employer() {
    input.put(
        "headcount",
        chance.oneIn(3)
            ? chance.between(1, 5000)
            : chance.of(1, 10, 11, 19, 20, 49, 50, 249, 250, 251, 2000, 2001));
    input.put(
        "apprentices_percent",
        chance.oneIn(2)
            ? chance.hundredths(0, 700)
            : new BigDecimal(chance.of("0", "0.99", "1", "2", "2.99", "3", "4.99", "5")));
    // below half a percent the reduction is cut to the rates really paid
    boolean low = chance.oneIn(20);
    input.put("at_mp_percent", chance.hundredths(low ? 10 : 50, low ? 50 : 700));
  }

  private void fixedTerm() {
    Map<String, Object> cdd = new LinkedHashMap<>();
    cdd.put(
        "motif",
        chance.of(
            "accroissement activité",
            "remplacement",
            "mission",
            "usage",
            "saisonnier",
            "vacances étudiant",
            "contrat aidé",
            "complément formation",
            "issue d'apprentissage"));
    cdd.put("months", chance.between(1, 12));
    cdd.put("leave_taken", chance.oneIn(3));
    input.put("cdd", cdd);
  }

  /** Base pay; never so much that overtime would pass four ceilings. */
  private BigDecimal gross() {
    boolean overtime = input.containsKey("overtime_hours");
    Rational full = new FrenchContract(law, new Asked(withGross(BigDecimal.ONE))).pay();
    BigDecimal found =
        switch (chance.between(0, 3)) {
          case 0 -> chance.hundredths(1, 700_000);
          case 1 -> chance.spread(4_000_000);
          default -> chance.around(chance.of(limits()).over(full));
        };
    BigDecimal least = BigDecimal.valueOf(leastCents(), 2);
    BigDecimal most = new BigDecimal(overtime ? "8000" : "60000");
    return found.max(least).min(most.max(least));
  }

  /** The law knows no pay below the minimum of the hours. */
  private long leastCents() {
    Rational cents = plain().minimum().times(100);
    long floor = cents.floor().longValueExact();
    return Rational.of(floor).equals(cents) ? floor : floor + 1;
  }

  /** The same contract without overtime: only its hours are looked at. */
  private FrenchContract plain() {
    Map<String, Object> without = new LinkedHashMap<>(input);
    without.remove("overtime_hours");
    return new FrenchContract(law, new Asked(without));
  }

  private Map<String, Object> withGross(BigDecimal gross) {
    Map<String, Object> with = new LinkedHashMap<>(input);
    with.put("brut", gross);
    return with;
  }

  /** Total pay at which a rule of the law changes its slope or jumps. */
  private List<Rational> limits() {
    FrenchContract contract = new FrenchContract(law, new Asked(withGross(BigDecimal.ONE)));
    Rational minimum = contract.minimum();
    Rational ceiling = contract.ceiling();
    List<Rational> limits = new ArrayList<>();
    for (String times : List.of("1", "1.6", "2.25", "3", "3.3")) {
      limits.add(minimum.times(Rational.of(times)));
      limits.add(plain().minimum().times(Rational.of(times)));
    }
    for (int times : new int[] {1, 4, 8}) {
      limits.add(ceiling.times(times));
    }
    limits.add(law.number("ceiling.month"));
    for (List<Rational> row : law.table("tax.neutral")) {
      limits.add(row.getFirst().times(Rational.of("1.22")));
    }
    return limits;
  }
}
