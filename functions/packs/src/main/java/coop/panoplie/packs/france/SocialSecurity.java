package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Rounding;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** Health, solidarity, old age, family, accidents: CSS D242-3, D242-4, D241-3-1, L137-40. */
final class SocialSecurity {

  private final Scheme scheme;
  private final Rule health;
  private final Rule healthReduced;
  private final Rule solidarity;
  private final Rule oldAgeCapped;
  private final Rule oldAgeUncapped;
  private final Rule family;
  private final Rule familyReduced;
  private final Rule accidents;
  private final Dated performersPart;
  private final Dated performersStep;
  private final Rule healthAlsace;
  private final Rule healthAbroad;
  private final Rule ownOldAgeCapped;
  private final Rule ownOldAgeUncapped;

  SocialSecurity(Figures law) {
    scheme = law.scheme();
    health = law.performers("employer.health", "health.employer");
    healthReduced = law.rule("employer.health", "health.reduced");
    solidarity = law.rule("employer.solidarity", "solidarity");
    oldAgeCapped = law.performers("employer.oldAgeCapped", "oldAge.capped.employer");
    oldAgeUncapped = law.performers("employer.oldAgeUncapped", "oldAge.uncapped.employer");
    family = law.performers("employer.family", "family.employer");
    familyReduced = law.rule("employer.family", "family.reduced");
    accidents = law.rule("employer.accidents", "entity.accidentRate");
    performersPart = law.get("performers.part");
    performersStep = law.get("performers.accidentStep");
    healthAlsace = law.rule("employee.health", "health.employeeAlsace");
    healthAbroad = law.rule("employee.healthAbroad", "health.employeeAbroad");
    ownOldAgeCapped = law.performers("employee.oldAgeCapped", "oldAge.capped.employee");
    ownOldAgeUncapped = law.performers("employee.oldAgeUncapped", "oldAge.uncapped.employee");
  }

  /**
   * @param minimum twelve times SMIC for the year's hours
   * @param pay the year's pay: the reduced rates look at it as a whole
   */
  void employer(Employment job, Bases bases, long minimum, long pay, Sheet sheet) {
    reducible(health, healthReduced, bases, minimum, pay, sheet);
    sheet.percent(solidarity, bases.all());
    sheet.percent(oldAgeCapped, bases.oldAge());
    sheet.percent(oldAgeUncapped, bases.all());
    reducible(family, familyReduced, bases, minimum, pay, sheet);
    sheet.percent(accidents, bases.all(), accidentRate(job));
  }

  /** The reduced rate while the pay does not exceed so many SMIC, else the full one. */
  private void reducible(
      Rule full, Rule reduced, Bases bases, long minimum, long pay, Sheet sheet) {
    long[] row = reduced.figure().row();
    if (scheme.reducible() && 12 * pay <= Exact.times(minimum, row[0])) {
      sheet.percent(reduced, bases.all(), row[1] / 100);
    } else {
      sheet.percent(full, bases.all());
    }
  }

  /** The rate notified; performers owe a part of it, to one decimal. */
  private long accidentRate(Employment job) {
    if (scheme != Scheme.PERFORMER) {
      return job.accidentRate();
    }
    long step = performersStep.rate();
    long part = Exact.times(job.accidentRate(), performersPart.rate());
    return Rounding.MILLIONTH.whole(part, step) * step;
  }

  void employee(Employment job, Bases bases, Sheet sheet) {
    if (job.alsace()) {
      sheet.percent(healthAlsace, bases.all());
    } else if (job.abroad()) {
      sheet.percent(healthAbroad, bases.all());
    }
    sheet.percent(ownOldAgeCapped, bases.oldAge());
    sheet.percent(ownOldAgeUncapped, bases.all());
  }

  /** The employee's old-age lines, in millionths of a millionth of a euro. */
  long ownOldAge(Bases bases) {
    return bases.oldAge() * ownOldAgeCapped.rate() + bases.all() * ownOldAgeUncapped.rate();
  }
}
