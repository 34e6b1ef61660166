package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Certainty;
import coop.panoplie.kernel.breakdown.Origin;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/** The lines every country has, around the pay: what the client pays, what is kept, what is got. */
public final class House {

  /** Every figure that may decide a sale's VAT; a pack need not have all exemptions. */
  private static final String[] VAT = {
    "vat.standard",
    "vat.performance",
    "vat.copyright",
    "vat.reverseCharge",
    "vat.outside",
    "vat.outsideConsumer",
    "vat.funding",
    "vat.exempt.performance",
    "vat.exempt.training"
  };

  final Rule price;
  final Rule funding;
  final Scale scale;
  final Rule left;
  final Origin net;

  /** Of a gross from which something is withheld that may be corrected. */
  final Origin unsureNet;

  /** Working days from the last day of work to the pay. */
  public final int payDelay;

  private final List<Rule> vat = new ArrayList<>();

  public House(Law law) {
    this.price = law.rule("client.price", "entity.contribution");
    this.funding = law.rule("client.funding", "entity.contribution");
    this.scale = new Scale(law);
    this.left = law.rule("activity.left", "entity.contribution");
    Origin net = law.rule("net", "entity.contribution").origin();
    this.net = net.as(Certainty.EXACT);
    this.unsureNet = net.as(Certainty.PROVISIONAL);
    this.payDelay = law.whole("entity.payDelay");
    for (String figure : VAT) {
      if (law.has(figure)) {
        vat.add(law.rule("client.vat", figure));
      }
    }
  }

  /** The VAT by the figure that decided it. */
  Rule vat(Dated figure) {
    for (Rule rule : vat) {
      if (rule.figure() == figure) {
        return rule;
      }
    }
    throw new IllegalArgumentException("no VAT is made by " + figure.figure());
  }
}
