package coop.panoplie.packs.france;

import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** Supplementary pension Agirc-Arrco and its balance contributions (ANI of 17/11/2017). */
final class Pensions {

  private final Slices pension;
  private final Slices balance;
  private final Rule technical;
  private final Slices ownPension;
  private final Slices ownBalance;
  private final Rule ownTechnical;

  Pensions(Figures law) {
    pension =
        new Slices(
            law.rule("employer.pension", "pension.t1.employer"),
            law.rule("employer.pension", "pension.t2.employer"));
    balance =
        new Slices(
            law.rule("employer.balance", "balance.t1.employer"),
            law.rule("employer.balance", "balance.t2.employer"));
    technical = law.rule("employer.technical", "technical.employer");
    ownPension =
        new Slices(
            law.rule("employee.pension", "pension.t1.employee"),
            law.rule("employee.pension", "pension.t2.employee"));
    ownBalance =
        new Slices(
            law.rule("employee.balance", "balance.t1.employee"),
            law.rule("employee.balance", "balance.t2.employee"));
    ownTechnical = law.rule("employee.technical", "technical.employee");
  }

  void employer(Bases bases, Sheet sheet) {
    pension.write(bases, sheet);
    balance.write(bases, sheet);
    sheet.percent(technical, bases.technical());
  }

  void employee(Bases bases, Sheet sheet) {
    ownPension.write(bases, sheet);
    ownBalance.write(bases, sheet);
    sheet.percent(ownTechnical, bases.technical());
  }

  /** The employee's lines, in millionths of a millionth of a euro. */
  long own(Bases bases) {
    return ownPension.due(bases) + ownBalance.due(bases) + bases.technical() * ownTechnical.rate();
  }
}
