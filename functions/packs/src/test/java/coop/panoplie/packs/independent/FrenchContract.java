package coop.panoplie.packs.independent;

import java.util.Set;

/** The employment a French case asks about and what it is paid before any contribution. */
record FrenchContract(Day law, Asked asked) {

  /** CT L1243-10. */
  private static final Set<String> SPARED_PRECARITY =
      Set.of("usage", "saisonnier", "vacances étudiant", "contrat aidé", "complément formation");

  /** CT L6331-6 and D6331-72. */
  private static final Set<String> SPARED_ACCOUNT = Set.of("saisonnier", "contrat aidé");

  private static final Rational WEEKS = Rational.of(52, 12);

  boolean executive() {
    return asked.flag("cadre");
  }

  boolean alsace() {
    return asked.flag("alsace_moselle");
  }

  boolean fixedTerm() {
    return asked.word("contract", "CDI").equals("CDD");
  }

  private String motive() {
    return asked.part("cdd").word("motif", "accroissement activité");
  }

  Rational staff() {
    return asked.number("headcount", "0");
  }

  boolean staffFrom(String threshold) {
    return law.number(threshold).atMost(staff());
  }

  private Rational legalWeek() {
    return law.number("work.weeklyHours");
  }

  private Rational week() {
    return asked.number("hours_per_week", "35");
  }

  Rational overtimeHours() {
    return asked.number("overtime_hours", "0");
  }

  private Rational base() {
    return asked.number("brut", "0");
  }

  /** Eight hours a week at the first rate, what is above at the second. */
  Rational overtimePay() {
    Rational hour = base().over(week().times(WEEKS));
    Rational first = overtimeHours().min(WEEKS.times(8));
    Rational second = overtimeHours().minus(first);
    return raised(hour.times(first), "overtime.first")
        .plus(raised(hour.times(second), "overtime.second"))
        .millionth();
  }

  private Rational raised(Rational pay, String rate) {
    return pay.plus(pay.percent(law.number(rate)));
  }

  /** Owed at the end of a fixed term, unless the trade or the season makes it one. */
  Rational precarity() {
    if (!fixedTerm() || SPARED_PRECARITY.contains(motive())) {
      return Rational.ZERO;
    }
    return base().plus(overtimePay()).percent(law.number("fixedTerm.precarity")).millionth();
  }

  Rational leave() {
    if (!fixedTerm() || asked.part("cdd").flag("leave_taken")) {
      return Rational.ZERO;
    }
    return base()
        .plus(overtimePay())
        .plus(precarity())
        .percent(law.number("fixedTerm.leave"))
        .millionth();
  }

  boolean trainingAccount() {
    return fixedTerm() && !SPARED_ACCOUNT.contains(motive());
  }

  boolean shortTerm() {
    return fixedTerm()
        && asked.part("cdd").has("months")
        && asked.part("cdd").number("months", "0").atMost(law.number("tax.shortMonths"));
  }

  /** All that is subject to contributions. */
  Rational pay() {
    return base().plus(overtimePay()).plus(precarity()).plus(leave());
  }

  Rational ceiling() {
    return law.number("ceiling.month").times(week()).over(legalWeek()).millionth();
  }

  /** The minimum wage of the hours done, overtime not raised. */
  Rational minimum() {
    return law.number("smic.hour").times(week().times(WEEKS).plus(overtimeHours()));
  }

  Rational premium() {
    return asked.part("health_cover").number("amount", "0");
  }

  Rational premiumOfEmployer() {
    return premium().percent(asked.part("health_cover").number("employer_percent", "50"));
  }

  /** On pay up to the whole ceiling, whatever the hours. */
  Rational deathCover() {
    return executive()
        ? pay().min(law.number("ceiling.month")).percent(law.number("deathCover"))
        : Rational.ZERO;
  }
}
