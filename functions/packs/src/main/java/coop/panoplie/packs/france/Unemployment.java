package coop.panoplie.packs.france;

import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** Unemployment insurance and the wage guarantee (AGS), up to four ceilings. */
final class Unemployment {

  private final Rule insurance;
  private final Rule guarantee;

  Unemployment(Figures law) {
    insurance = law.rule("employer.unemployment", "unemployment");
    guarantee = law.rule("employer.wageGuarantee", "wageGuarantee");
  }

  void employer(Bases bases, Sheet sheet) {
    sheet.percent(insurance, bases.four());
    sheet.percent(guarantee, bases.four());
  }
}
