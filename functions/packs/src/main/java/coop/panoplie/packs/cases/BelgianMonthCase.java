package coop.panoplie.packs.cases;

import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.belgium.Before;
import coop.panoplie.packs.belgium.BelgianLaw;
import coop.panoplie.packs.belgium.BelgianMonth;
import coop.panoplie.packs.belgium.Presence;
import coop.panoplie.packs.belgium.StructuralReduction;
import coop.panoplie.packs.belgium.Sums;
import coop.panoplie.packs.belgium.Worker;
import coop.panoplie.packs.pay.Portion;
import coop.panoplie.packs.pay.Sheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A month of a Belgian worker, from gross to net. */
final class BelgianMonthCase {

  private static final String[] KEYS = {"date", "worker", "gross", "household", "kind", "quarter"};

  private final CaseInput in;
  private final LocalDate date;
  private final BelgianMonth month;
  private final Presence presence;
  private final long gross;
  private final Map<String, Object> out = new LinkedHashMap<>();

  BelgianMonthCase(PackData data, CaseInput in) {
    this.in =
        in.knows(
            BelgianInputs.keys(
                KEYS,
                BelgianInputs.keys(BelgianPresence.KEYS),
                BelgianInputs.BENEFIT,
                BelgianEmployer.KEYS));
    this.date = in.date(data);
    Law law = data.on(date);
    Worker worker = BelgianInputs.worker(in);
    this.presence = BelgianPresence.of(in, law);
    this.gross = BelgianInputs.cents(in.number("gross"), "gross");
    this.month =
        new BelgianMonth(
            new BelgianLaw(law),
            BelgianEmployer.charges(data, law, worker, in),
            worker,
            BelgianInputs.household(in),
            presence,
            BelgianInputs.cents(in, BelgianInputs.BENEFIT));
  }

  /** What earlier pay of the quarter left; a month like the others when nothing is said of it. */
  private Sums sums() {
    if (!in.has("quarter")) {
      return Sums.wholeMonth();
    }
    CaseInput quarter =
        in.part("quarter")
            .knows("gross_before", "pay_before", "special_withheld", "withheld", "bonus_before");
    long before =
        Exact.toCents(month.base(BelgianInputs.cents(quarter, "gross_before", "pay_before")));
    Sums sums = Sums.running();
    Before left =
        Before.of(
            before,
            BelgianInputs.cents(quarter, "special_withheld", "withheld"),
            before,
            BelgianInputs.cents(quarter, "bonus_before"));
    sums.quarter(left);
    sums.year(left);
    return sums;
  }

  Map<String, Object> answer() {
    Sheet own = Sheet.kept();
    Sheet employer = Sheet.kept();
    long taxable = month.employee(own, gross, sums());
    month.employer(employer, gross, sums());
    put(
        "onss",
        BelgianInputs.line(own, "onss.employee") + BelgianInputs.line(own, "student.employee"));
    if (month.worker() == Worker.STUDENT) {
      put("employer_solidarity", BelgianInputs.line(employer, "student.employer"));
    }
    put("bonus_a", BelgianInputs.line(own, "bonus.a"));
    put("bonus_b", BelgianInputs.line(own, "bonus.b"));
    put("reference_pay", presence.referencePay(gross));
    put("taxable", taxable);
    put("tax_base", taxable);
    put("taxable_salary", taxable - month.benefit());
    put(
        "tax_before_fiscal_bonus",
        BelgianInputs.line(own, "tax.withholding") + BelgianInputs.line(own, "tax.month"));
    put("fiscal_bonus", BelgianInputs.line(own, "tax.fiscalBonus"));
    put("tax", own.tax());
    put("special_contribution", BelgianInputs.line(own, "special.contribution"));
    put("net", gross - own.employee() - own.tax());
    employer(employer);
    return out;
  }

  private void employer(Sheet sheet) {
    long departure = BelgianInputs.line(sheet, "holiday.departure");
    long total = sheet.employer() - departure;
    put("employer_basic", BelgianInputs.line(sheet, "employer.basic"));
    put("employer_accidents", BelgianInputs.line(sheet, "employer.accidents"));
    put("employer_asbestos", BelgianInputs.line(sheet, "employer.asbestos"));
    put("employer_unemployment", BelgianInputs.line(sheet, "employer.unemployment"));
    put("employer_closure_special", BelgianInputs.line(sheet, "employer.closureSpecial"));
    put("employer_closure_basic", BelgianInputs.line(sheet, "employer.closureBasic"));
    put("employer_importance", BelgianInputs.line(sheet, "employer.importance"));
    put("employer_sector_fund", BelgianInputs.line(sheet, "employer.sectorFund"));
    put("employer_holiday_quarterly", BelgianInputs.line(sheet, "employer.holidayQuarterly"));
    put("employer_holiday_yearly", BelgianInputs.line(sheet, "employer.holidayYearly"));
    put("holiday_departure", departure);
    put("employer_total", total);
    put("cost", gross + total);
    if (month.worker() != Worker.STUDENT && month.law().structural().known()) {
      long reduction = Math.min(structural(), BelgianInputs.line(sheet, "employer.basic"));
      put("structural_reduction", reduction);
      put("employer_total_after_reduction", total - reduction);
    }
  }

  /** A third of the quarter, as if its months were alike; hours tell of a part-time contract. */
  private long structural() {
    boolean hours = BelgianPresence.inHours(in);
    long units = presence.full() && !hours ? weekdays() : presence.paid();
    long contract = hours ? presence.fraction() : Exact.ONE;
    return month
        .law()
        .structural()
        .month(new StructuralReduction.Quarter(gross, !hours, units, contract));
  }

  private long weekdays() {
    return Exact.ofWhole(new Portion(date, date, 0, 0).possibleDays());
  }

  private void put(String key, long cents) {
    out.put(key, BelgianInputs.euros(cents));
  }
}
