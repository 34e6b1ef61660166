package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.NotVouched;
import coop.panoplie.packs.PackData;

/** Every way a sale may be taxed on a stretch of days, with its EN 16931 category. */
final class Supplies {

  private static final Percent NONE = new Percent(0);

  final Law law;
  final Way standard;
  final Way performance;
  final Way copyright;
  final Way reverseCharge;
  final Way outside;
  final Way outsideConsumer;
  final Way funding;

  /** A pack need not have all exemptions. */
  final @Nullable Way exemptPerformance;

  final @Nullable Way exemptTraining;

  Supplies(PackData data, Law law) {
    this.law = law;
    this.standard = taxed(law, "vat.standard");
    this.performance = taxed(law, "vat.performance");
    this.copyright = taxed(law, "vat.copyright");
    this.reverseCharge = without(data, law, "AE", "vat.reverseCharge");
    this.outside = without(data, law, "O", "vat.outside");
    this.outsideConsumer = without(data, law, "O", "vat.outsideConsumer");
    this.funding = without(data, law, "O", "vat.funding");
    this.exemptPerformance = exempt(data, law, "vat.exempt.performance");
    this.exemptTraining = exempt(data, law, "vat.exempt.training");
  }

  private static Way taxed(Law law, String figure) {
    Dated dated = law.get(figure);
    return dated.missing()
        ? new Way(dated, null)
        : way(law, new Vat("S", dated.percent(), null, dated.source()), dated);
  }

  private static Way without(PackData data, Law law, String category, String figure) {
    Dated dated = law.get(figure);
    return way(law, new Vat(category, NONE, data.text(figure), dated.source()), dated);
  }

  private static @Nullable Way exempt(PackData data, Law law, String figure) {
    return law.has(figure) ? without(data, law, "E", figure) : null;
  }

  private static Way way(Law law, Vat vat, Dated figure) {
    Supply supply = new Supply(vat, law.rule("client.vat", figure.figure()));
    return new Way(figure, Decision.accepted(supply));
  }

  /**
   * One of them, by the figure that decides it.
   *
   * @param supply absent where the rate was not found
   */
  record Way(Dated figure, @Nullable Decision<Supply> supply) {

    /** Leaves with {@link NotVouched} where the rate was not found. */
    Decision<Supply> taken() {
      if (supply == null) {
        throw new NotVouched(figure);
      }
      return supply;
    }

    /** Whether the cooperative claims it: an exemption's figure is 1 while it does. */
    boolean claimed() {
      return figure.exact() == Exact.ONE;
    }
  }
}
