package coop.panoplie.packs.belgium;

import coop.panoplie.kernel.declaration.Household;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;

/** The law of pay of one stretch of days, its figures looked up once. */
public final class BelgianLaw {

  final Rule gross;
  final Rule onss;
  final QuarterRounding onssRounding;
  final Rule student;
  final long uplift;
  final long weeklyHours;
  final StructuralReduction structural;
  final SpecialContribution special;
  final Withholding tax;
  final FiscalBonus fiscalBonus;
  final PublicHolidays holidays;
  private final WorkBonus employee;
  private final WorkBonus worker;
  private final WorkBonus artist;
  private final EmployerCharges[] charges = new EmployerCharges[Worker.values().length];

  public BelgianLaw(Law law) {
    this.gross = law.rule("pay.gross", "entity.contribution");
    this.onss = law.rule("onss.employee");
    this.onssRounding =
        new QuarterRounding(law.rule("onss.rounding", "onss.employee"), onss.rate());
    this.student = law.rule("student.employee");
    this.uplift = law.get("onss.upliftedBase").rate();
    this.weeklyHours = law.get("work.weeklyHours").exact();
    this.structural = new StructuralReduction(law);
    this.special = new SpecialContribution(law);
    this.tax = new Withholding(law);
    this.fiscalBonus = new FiscalBonus(law);
    this.holidays = new PublicHolidays(law);
    this.employee = new WorkBonus(law, "bonus.employee");
    this.worker = new WorkBonus(law, "bonus.worker");
    this.artist = new WorkBonus(law, "bonus.artist");
    for (Worker kind : Worker.values()) {
      charges[kind.ordinal()] = EmployerCharges.of(law, kind, Employer.cooperative(law, kind));
    }
  }

  public StructuralReduction structural() {
    return structural;
  }

  /** The tax of a month before the fiscal work bonus, from the taxable pay; in cents. */
  public long tax(Household household, long taxable) {
    return tax.month(household, taxable).cents();
  }

  WorkBonus bonus(Worker kind) {
    return switch (kind) {
      case EMPLOYEE, STUDENT -> employee;
      case MANUAL -> worker;
      case ARTIST, ARTICLE_1BIS -> artist;
    };
  }

  EmployerCharges charges(Worker kind) {
    return charges[kind.ordinal()];
  }
}
