package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Sheet;

/** The apprenticeship tax (CT L6241-1-1) and its surcharge from 250 employees (L6242-1). */
final class Apprenticeship {

  private final Rule main;
  private final Rule balance;
  private final Rule alsace;
  private final Dated threshold;
  private final Dated thresholdLarge;
  private final Rule surcharge;
  private final Dated surchargeAlsace;
  private final LeaveFund fund;

  Apprenticeship(Figures law, LeaveFund fund) {
    this.fund = fund;
    main = law.rule("employer.apprenticeship", "apprenticeship.main");
    balance = law.rule("employer.apprenticeshipBalance", "apprenticeship.balance");
    alsace = law.rule("employer.apprenticeship", "apprenticeship.alsace");
    threshold = law.get("threshold.apprentices");
    thresholdLarge = law.get("threshold.apprenticesLarge");
    surcharge = law.rule("employer.apprenticeshipSurcharge", "apprenticeship.surcharge");
    surchargeAlsace = law.get("apprenticeship.surchargeAlsace");
  }

  void employer(Employment job, Bases bases, Sheet sheet) {
    long base = fund.apprenticeshipBase(bases.all());
    if (job.alsace()) {
      sheet.percent(alsace, base);
    } else {
      sheet.percent(main, base);
      sheet.percent(balance, base);
    }
    if (job.atLeast(threshold)) {
      sheet.percent(surcharge, base, surchargeRate(job));
    }
  }

  /** The rate of the share of apprentices, higher for the largest companies. */
  private long surchargeRate(Employment job) {
    long[] row = surcharge.figure().slice(job.apprentices());
    long rate = (job.headcount() > thresholdLarge.exact() ? row[2] : row[1]) / 100;
    return job.alsace() ? Exact.times(rate, surchargeAlsace.rate()) : rate;
  }
}
