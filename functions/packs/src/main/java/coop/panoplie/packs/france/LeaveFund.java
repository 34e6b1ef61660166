package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/**
 * The fund that pays the leave of show contracts (CT D7121-28 to D7121-41). What it will pay is
 * told beforehand in the bases of some levies (CSS D243-0-2).
 */
final class LeaveFund {

  private final boolean shows;
  private final Rule due;
  private final Dated housing;
  private final Dated apprenticeship;

  LeaveFund(Figures law) {
    shows = law.scheme().shows();
    due = law.rule("employer.leaveFund", "shows.leaveFund");
    housing = law.get("shows.housingBase");
    apprenticeship = law.get("shows.apprenticeshipBase");
  }

  void employer(Bases bases, Sheet sheet) {
    if (shows) {
      sheet.percent(due, bases.all());
    }
  }

  /** The base of housing aid and the mobility levy. */
  long housingBase(long pay) {
    return shows ? pay + Exact.times(pay, housing.rate()) : pay;
  }

  /** The base of the apprenticeship tax. */
  long apprenticeshipBase(long pay) {
    return shows ? pay + Exact.times(pay, apprenticeship.rate()) : pay;
  }
}
