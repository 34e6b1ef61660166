package coop.panoplie.packs.france;

import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.pay.Sheet;

/** The law of pay of one scheme over a stretch of days, its figures looked up once. */
public final class FrenchLaw {

  private final Figures figures;
  private final SocialSecurity socialSecurity;
  private final LeaveFund leaveFund;
  private final Housing housing;
  private final Unemployment unemployment;
  private final Training training;
  private final Apprenticeship apprenticeship;
  private final Levies levies;
  private final Covers covers;
  private final Pensions pensions;
  private final Csg csg;
  private final Employment[] own = new Employment[4];
  final ShortEngagement engagement;
  final Overtime overtime;
  final GeneralReduction reduction;
  public final Indemnities indemnities;
  public final SourceTax tax;
  public final Dated ceiling;
  public final Dated smic;

  public FrenchLaw(Law law, Scheme scheme) {
    figures = new Figures(law, scheme);
    socialSecurity = new SocialSecurity(figures);
    leaveFund = new LeaveFund(figures);
    housing = new Housing(figures, leaveFund);
    unemployment = new Unemployment(figures);
    training = new Training(figures);
    apprenticeship = new Apprenticeship(figures, leaveFund);
    levies = new Levies(figures, leaveFund);
    covers = new Covers(figures);
    pensions = new Pensions(figures);
    csg = new Csg(figures);
    for (int i = 0; i < own.length; i++) {
      own[i] = Employment.ofEntity(law, scheme, i % 2 == 1, i > 1);
    }
    engagement = new ShortEngagement(figures);
    overtime = new Overtime(figures);
    reduction = new GeneralReduction(figures);
    indemnities = new Indemnities(figures);
    tax = new SourceTax(figures);
    ceiling = figures.apart("ceiling.month");
    smic = figures.apart("smic.hour");
  }

  public Scheme scheme() {
    return figures.scheme();
  }

  /** The cooperative's own contract. */
  Employment employment(boolean executive, boolean abroad) {
    return own[(executive ? 1 : 0) + (abroad ? 2 : 0)];
  }

  /** Whether contributions are the same, whatever SMIC, ceilings and tax do. */
  boolean sameContributions(FrenchLaw other) {
    return this == other || figures.same(other.figures);
  }

  /**
   * The employer's lines without the reductions.
   *
   * @param minimum twelve times SMIC for the contract's hours of the year
   * @param pay the contract's pay of the year
   */
  void employer(Employment job, Bases bases, long minimum, long pay, Sheet sheet) {
    socialSecurity.employer(job, bases, minimum, pay, sheet);
    housing.employer(job, bases, sheet);
    unemployment.employer(bases, sheet);
    training.employer(job, bases, sheet);
    apprenticeship.employer(job, bases, sheet);
    levies.employer(job, bases, sheet);
    covers.employer(job, bases, sheet);
    pensions.employer(bases, sheet);
    leaveFund.employer(bases, sheet);
  }

  /**
   * The employee's lines.
   *
   * @param extra hours beyond the contract's
   * @return what must be added to the pay they leave to have what is taxable, in cents: lines that
   *     are not deductible and the employer's health cover (CGI 83 1° quater)
   */
  long employee(Employment job, Bases bases, Extra extra, Sheet sheet) {
    socialSecurity.employee(job, bases, sheet);
    unemployment.employee(bases, sheet);
    pensions.employee(bases, sheet);
    covers.employee(job, bases, sheet);
    // who is taxed abroad owes neither CSG nor CRDS, and a higher health rate instead
    long apart =
        job.abroad()
            ? 0
            : csg.employee(bases, extra.untaxed(), covers.byEmployer(job, bases), sheet);
    covers.ownHealth(job, bases, sheet);
    if (extra.pay() != 0) {
      long spared = socialSecurity.ownOldAge(bases) + pensions.own(bases);
      overtime.employee(bases, extra.pay(), spared, sheet);
    }
    return apart + covers.healthByEmployer(job, bases);
  }

  /** The old-age ceiling of a month worked so many days (in millionths), where days decide. */
  public long oldAgeCeiling(long ceiling, long days) {
    return engagement.ceilingOr(ceiling, days);
  }

  long csgBase(Employment job, Bases bases, Extra extra) {
    return job.abroad() ? 0 : csg.base(bases, extra.untaxed(), covers.byEmployer(job, bases));
  }
}
