package coop.panoplie.packs.pay;

import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;

/** The lines every country has, around the pay: what the client pays, what is kept, what is got. */
public final class House {

  private final Law law;
  final Rule price;
  final Scale scale;
  final Rule left;
  final Rule net;

  public House(Law law) {
    this.law = law;
    this.price = law.rule("client.price", "entity.contribution");
    this.scale = new Scale(law);
    this.left = law.rule("activity.left", "entity.contribution");
    this.net = law.rule("net", "entity.contribution");
  }

  /** The VAT by the figure that decided it. */
  Rule vat(String figure) {
    return law.rule("client.vat", figure);
  }
}
