package coop.panoplie.packs.france;

import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** APEC and death cover of executives, everyone's health cover, the levy on covers. */
final class Covers {

  private static final Inputs.Names SHARED =
      Inputs.Names.of(Unit.EUR, "premium").and(Unit.PERCENT, "employerShare");

  private final Rule apec;
  private final Rule ownApec;
  private final Rule death;
  private final Rule health;
  private final Rule ownHealth;
  private final Dated levyThreshold;
  private final Rule levy;

  Covers(Figures law) {
    apec = law.rule("employer.executives", "executives.employer");
    ownApec = law.rule("employee.executives", "executives.employee");
    death = law.rule("employer.deathCover", "deathCover");
    health = law.apart("employer.healthCover", "entity.healthPremium");
    ownHealth = law.apart("employee.healthCover", "entity.healthPremium");
    levyThreshold = law.get("threshold.training");
    levy = law.rule("employer.socialLevy", "socialLevy");
  }

  void employer(Employment job, Bases bases, Sheet sheet) {
    if (job.executive()) {
      sheet.percent(apec, bases.four());
      sheet.percent(death, bases.death());
    }
    long premium = job.healthPremium() * bases.months();
    because(job, premium, sheet);
    sheet.amount(health, premium, healthByEmployer(job, bases));
    if (job.atLeast(levyThreshold)) {
      sheet.percent(levy, byEmployer(job, bases));
    }
  }

  private static void because(Employment job, long premium, Sheet sheet) {
    if (sheet.keeps() && premium != 0) {
      long share = Exact.ratio(job.healthByEmployer(), 10_000, job.healthPremium()) * 10_000;
      sheet.because(SHARED.with(premium, share));
    }
  }

  /** What the employer pays for covers: CSG bears on it. */
  long byEmployer(Employment job, Bases bases) {
    long deathPart = job.executive() ? Exact.times(bases.death(), death.rate()) : 0;
    return deathPart + job.healthByEmployer() * bases.months();
  }

  /** The employer's part of the health cover, in cents. */
  long healthByEmployer(Employment job, Bases bases) {
    return Exact.toCents(job.healthByEmployer() * bases.months());
  }

  void employee(Employment job, Bases bases, Sheet sheet) {
    if (job.executive()) {
      sheet.percent(ownApec, bases.four());
    }
  }

  /** The employee's part of the health premium: what the employer, in cents, leaves of it. */
  void ownHealth(Employment job, Bases bases, Sheet sheet) {
    long premium = job.healthPremium() * bases.months();
    because(job, premium, sheet);
    sheet.amount(ownHealth, premium, Exact.toCents(premium) - healthByEmployer(job, bases));
  }
}
