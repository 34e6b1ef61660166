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
    String figure =
        switch (law.scheme()) {
          case GENERAL, CESA -> "pension";
          case PERFORMER -> "performers.pension";
          case TECHNICIAN -> "technicians.pension";
        };
    pension = slices(law, "employer.pension", figure, "employer");
    ownPension = slices(law, "employee.pension", figure, "employee");
    balance = slices(law, "employer.balance", "balance", "employer");
    ownBalance = slices(law, "employee.balance", "balance", "employee");
    technical = law.rule("employer.technical", "technical.employer");
    ownTechnical = law.rule("employee.technical", "technical.employee");
  }

  private static Slices slices(Figures law, String line, String figure, String whose) {
    return new Slices(
        law.rule(line, figure + ".t1." + whose), law.rule(line, figure + ".t2." + whose));
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
