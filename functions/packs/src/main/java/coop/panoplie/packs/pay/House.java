package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Rule;

/** The lines every country has, around the pay: what the client pays, what is kept, what is got. */
public final class House {

  final Rule price;
  final Rule funding;
  final Scale scale;
  final Rule left;
  final Origin net;

  /** Of a gross from which something is withheld that may be corrected. */
  final Origin unsureNet;

  /** Working days from the last day of work to the pay. */
  public final int payDelay;

  private final Supplies supplies;

  public House(PackData data, Law law) {
    this.price = law.rule("client.price", "entity.contribution");
    this.funding = law.rule("client.funding", "entity.contribution");
    this.scale = new Scale(law);
    this.left = law.rule("activity.left", "entity.contribution");
    Origin net = law.rule("net", "entity.contribution").origin();
    this.net = net.as(Certainty.EXACT);
    this.unsureNet = net.as(Certainty.PROVISIONAL);
    this.payDelay = law.whole("entity.payDelay");
    this.supplies = new Supplies(data, law);
  }

  /** How a sale is taxed. */
  public Decision<Supply> supply(PackData data, Facts facts) {
    return Supply.of(data, supplies, facts);
  }
}
