package coop.panoplie.packs.france;

import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.pay.Sheet;
import java.math.BigDecimal;
import java.util.List;

/** What the employer pays on top of the pay, line by line (CSS and CT articles in the data). */
final class EmployerLines {

  private final Law law;
  private final Employment job;
  private final MonthPay pay;
  private final Sheet sheet;

  private EmployerLines(Employment job, MonthPay pay, Sheet sheet) {
    this.law = sheet.law();
    this.job = job;
    this.pay = pay;
    this.sheet = sheet;
  }

  static void write(Employment job, MonthPay pay, Sheet sheet) {
    EmployerLines lines = new EmployerLines(job, pay, sheet);
    lines.socialSecurity();
    lines.housingAndUnemployment();
    lines.training();
    lines.others();
    lines.pensions();
  }

  private void socialSecurity() {
    BigDecimal all = pay.total();
    sheet.rate("employer.health", reduced("health.reduced", "health.employer"), all);
    sheet.rate("employer.solidarity", "solidarity", all);
    sheet.rate("employer.oldAgeCapped", "oldAge.capped.employer", pay.capped());
    sheet.rate("employer.oldAgeUncapped", "oldAge.uncapped.employer", all);
    sheet.rate("employer.family", reduced("family.reduced", "family.employer"), all);
    sheet.rate("employer.accidents", new Percent(job.accidentRate()), job.accidentFigure(), all);
  }

  /** The reduced rate's figure while the pay does not exceed so many SMIC, else the full one. */
  private Sheet.Rate reduced(String reducedFigure, String fullFigure) {
    List<BigDecimal> row = law.row(reducedFigure);
    boolean low = pay.total().compareTo(pay.minimumTimes(row.get(0))) <= 0;
    return low
        ? new Sheet.Rate(new Percent(row.get(1)), law.get(reducedFigure))
        : new Sheet.Rate(law.percent(fullFigure), law.get(fullFigure));
  }

  private void housingAndUnemployment() {
    if (job.atLeast(law, "threshold.housing")) {
      sheet.rate("employer.housing", "housing.large", pay.total());
      sheet.rate("employer.housingEffort", "housingEffort", pay.total());
    } else {
      sheet.rate("employer.housing", "housing.small", pay.capped());
    }
    sheet.rate("employer.unemployment", "unemployment", pay.upTo(4));
    sheet.rate("employer.wageGuarantee", "wageGuarantee", pay.upTo(4));
  }

  private void training() {
    BigDecimal all = pay.total();
    boolean large = job.atLeast(law, "threshold.training");
    sheet.rate("employer.training", large ? "training.large" : "training.small", all);
    if (job.fixedTermTraining()) {
      sheet.rate("employer.trainingFixedTerm", "trainingFixedTerm", all);
    }
    if (job.alsace()) {
      sheet.rate("employer.apprenticeship", "apprenticeship.alsace", all);
    } else {
      sheet.rate("employer.apprenticeship", "apprenticeship.main", all);
      sheet.rate("employer.apprenticeshipBalance", "apprenticeship.balance", all);
    }
    if (job.atLeast(law, "threshold.apprentices")) {
      surcharge(all);
    }
  }

  private void surcharge(BigDecimal all) {
    List<BigDecimal> row = law.slice("apprenticeship.surcharge", job.apprentices());
    boolean large = job.headcount() > law.whole("threshold.apprenticesLarge");
    BigDecimal rate = large ? row.get(2) : row.get(1);
    if (job.alsace()) {
      rate = rate.multiply(law.percent("apprenticeship.surchargeAlsace").asFactor());
    }
    sheet.rate(
        "employer.apprenticeshipSurcharge",
        new Percent(rate),
        law.get("apprenticeship.surcharge"),
        all);
  }

  private void others() {
    sheet.rate("employer.socialDialogue", "socialDialogue", pay.total());
    if (job.atLeast(law, "threshold.training")) {
      sheet.rate(
          "employer.mobility",
          new Percent(job.mobilityRate()),
          law.get("entity.mobilityRate"),
          pay.total());
    }
    if (job.executive()) {
      sheet.rate("employer.executives", "executives.employer", pay.upTo(4));
      sheet.rate("employer.deathCover", "deathCover", pay.total().min(pay.fullCeiling()));
    }
    sheet.add("employer.healthCover", "entity.healthPremium", null, job.healthByEmployer());
    if (job.atLeast(law, "threshold.training")) {
      sheet.rate(
          "employer.socialLevy",
          "socialLevy",
          sheet.exact("employer.deathCover").add(sheet.exact("employer.healthCover")));
    }
  }

  private void pensions() {
    sheet.twoRates(
        "employer.pension",
        "pension.t1.employer",
        pay.capped(),
        "pension.t2.employer",
        pay.second());
    sheet.twoRates(
        "employer.balance",
        "balance.t1.employer",
        pay.capped(),
        "balance.t2.employer",
        pay.second());
    if (pay.overCeiling()) {
      sheet.rate("employer.technical", "technical.employer", pay.upTo(8));
    }
  }
}
