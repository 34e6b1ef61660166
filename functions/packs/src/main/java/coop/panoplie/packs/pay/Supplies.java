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
import java.util.HashMap;
import java.util.Map;

/** Every way a sale may be taxed on a stretch of days, by the figure that decides it. */
final class Supplies {

  private static final Percent NONE = new Percent(0);

  /** EN 16931 categories and figures; a pack need not have all exemptions. */
  private static final String[][] WAYS = {
    {"S", "vat.standard"},
    {"S", "vat.performance"},
    {"S", "vat.copyright"},
    {"AE", "vat.reverseCharge"},
    {"O", "vat.outside"},
    {"O", "vat.outsideConsumer"},
    {"O", "vat.funding"},
    {"E", "vat.exempt.performance"},
    {"E", "vat.exempt.training"}
  };

  private final Law law;
  private final Map<String, Decision<Supply>> ways = new HashMap<>();

  Supplies(PackData data, Law law) {
    this.law = law;
    for (String[] way : WAYS) {
      Dated dated = law.find(way[1]);
      boolean taxed = way[0].equals("S");
      if (dated != null && !(taxed && dated.missing())) {
        Vat vat =
            taxed
                ? new Vat(way[0], dated.percent(), null, dated.source())
                : new Vat(way[0], NONE, data.textIfAny(way[1]), dated.source());
        ways.put(way[1], Decision.accepted(new Supply(vat, law.rule("client.vat", way[1]))));
      }
    }
  }

  Law law() {
    return law;
  }

  /** Taxed, or not, by this figure; leaves with {@link NotVouched} where none was found. */
  Decision<Supply> by(String figure) {
    Decision<Supply> way = ways.get(figure);
    if (way == null) {
      throw new NotVouched(law.get(figure));
    }
    return way;
  }

  /** The supply exempt by a figure that is 1 while the cooperative claims it. */
  @Nullable
  Decision<Supply> claimed(String figure) {
    Dated dated = law.find(figure);
    return dated != null && dated.exact() == Exact.ONE ? by(figure) : null;
  }
}
