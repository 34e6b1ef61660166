package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Input.Unit;
import coop.panoplie.kernel.breakdown.Inputs;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import coop.panoplie.packs.pay.Levies;
import coop.panoplie.packs.pay.Sheet;

/** What an employer of one class owes on the pay of one kind of worker. */
public final class EmployerCharges {

  private static final Inputs.Names LIMITED = Inputs.Names.of(Unit.EUR, "quarterPay", "quarterMax");

  private final @Nullable Rule basic;
  private final long basicRate;

  /** The basic contribution once the quarter has met its maximum. */
  private final @Nullable Rule capped;

  private final @Nullable QuarterRounding rounding;

  /** Pay of a quarter above which no basic contribution is due; zero when there is no maximum. */
  private final long most;

  private final Levies others;
  private final @Nullable Rule departure;
  private final long departureRate;

  private EmployerCharges(Law law, Worker worker, Employer employer) {
    boolean student = worker == Worker.STUDENT;
    long[] row = student ? new long[3] : employer.row(law, worker);
    this.basic = student ? null : law.rule("employer.basic", employer.basicFigure(law));
    this.basicRate = row[1] / 100;
    this.capped = student ? null : law.rule("employer.basic", "employer.basicMax");
    this.rounding =
        student
            ? null
            : new QuarterRounding(
                law.rule("employer.rounding", employer.basicFigure(law)), basicRate);
    this.most = law.get("employer.basicMax").exact();
    this.departure = worker == Worker.EMPLOYEE ? law.rule("holiday.departure") : null;
    this.departureRate = departure == null ? 0 : departure.rate();
    Levies levies =
        student ? new Levies().and(law.rule("student.employer")) : common(law, employer);
    if (row[2] != 0) {
      Rule sector = law.rule("employer.sectorFund", employer.basicFigure(law));
      levies.and(sector, row[2] / 100);
    }
    if (worker.uplifted()) {
      levies.and(law.rule("employer.holidayQuarterly")).and(law.rule("employer.holidayYearly"));
    }
    this.others = levies;
  }

  public static EmployerCharges of(Law law, Worker worker, Employer employer) {
    return new EmployerCharges(law, worker, employer);
  }

  private static Levies common(Law law, Employer employer) {
    Levies levies =
        new Levies()
            .and(law.rule("employer.accidents"))
            .and(law.rule("employer.asbestos"))
            .and(law.rule("employer.unemployment"))
            .and(law.rule("employer.closureSpecial"))
            .and(
                law.rule("employer.closureBasic", employer.closureSource(law)),
                law.get(employer.closureFigure(law)).rate());
    return employer.many(law) ? levies.and(law.rule("employer.importance")) : levies;
  }

  /**
   * Writes every line.
   *
   * @param gross in cents
   * @param base what contributions are counted on, in millionths
   * @return the basic contribution, in cents
   */
  long write(Sheet sheet, long gross, long base, Sums sums) {
    long charged = basic == null || capped == null ? 0 : basic(sheet, basic, capped, base, sums);
    sheet.levies(others, base);
    if (departure != null) {
      sheet.percent(departure, Exact.ofCents(gross), departureRate);
    }
    return charged;
  }

  private long basic(Sheet sheet, Rule usual, Rule limited, long base, Sums sums) {
    long before = Exact.ofCents(sums.basicBase);
    sums.basicBase += Exact.toCents(base);
    boolean within = most == 0 || before + base <= most;
    long counted = within ? base : Math.max(0, most - before);
    if (!within && sheet.keeps()) {
      sheet.because(LIMITED.with(before + base, most));
    }
    long charged = sheet.percent(within ? usual : limited, counted, basicRate);
    return rounding != null && !sums.monthly() && counted > 0
        ? charged + rounding.write(sheet, before, counted, charged)
        : charged;
  }
}
