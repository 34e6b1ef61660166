package coop.panoplie.packs.france;

import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * Unemployment insurance and the wage guarantee (AGS), up to four ceilings; shows have their own
 * rates, the employee's part among them (annexes 8 and 10).
 */
final class Unemployment {

  private final boolean shows;
  private final Rule insurance;
  private final Rule guarantee;
  private final Rule own;

  Unemployment(Figures law) {
    shows = law.scheme().shows();
    insurance =
        law.rule("employer.unemployment", shows ? "shows.unemployment.employer" : "unemployment");
    guarantee = law.rule("employer.wageGuarantee", "wageGuarantee");
    own = law.rule("employee.unemployment", "shows.unemployment.employee");
  }

  void employer(Bases bases, Sheet sheet) {
    sheet.percent(insurance, bases.four());
    sheet.percent(guarantee, bases.four());
  }

  void employee(Bases bases, Sheet sheet) {
    if (shows) {
      sheet.percent(own, bases.four());
    }
  }
}
