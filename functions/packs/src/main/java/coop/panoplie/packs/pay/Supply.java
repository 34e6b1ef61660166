package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;

/**
 * Where a service is taxed and at what rate (directive 2006/112/EC art. 44, 45, 53, 54, 59): at the
 * client's for a business, at the seller's for a consumer, where it happens for a consumer's show
 * or lesson.
 *
 * @param figure the dated rate used, for its source
 */
public record Supply(Vat vat, Dated figure) {

  private static final Percent NONE = new Percent(0);

  public static Decision<Supply> of(PackData data, Facts facts) {
    Law law = data.on(facts.to());
    if (facts.clientCountry().equals(data.country().name())) {
      return homeOrRefused(data, law, facts);
    }
    boolean union = VatArea.union(facts.clientCountry());
    if (business(facts, union)) {
      return Decision.accepted(union ? reversed(data, law) : outside(data, law));
    }
    if (!union && facts.nature() == Nature.COPYRIGHT) {
      return Decision.accepted(outside(data, law));
    }
    return homeOrRefused(data, law, facts);
  }

  /** In the Union a VAT number makes the business; elsewhere being a company or a public body. */
  private static boolean business(Facts facts, boolean union) {
    return facts.clientKind() != Client.Kind.PRIVATE
        && (!union || facts.clientKind() == Client.Kind.COMPANY || given(facts.clientVat()));
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isEmpty();
  }

  /** Taxed at home, unless a consumer sees it happen in another country: then that VAT is due. */
  private static Decision<Supply> homeOrRefused(PackData data, Law law, Facts facts) {
    boolean happens = facts.nature() == Nature.PERFORMANCE || facts.nature() == Nature.TRAINING;
    boolean consumer = facts.clientKind() == Client.Kind.PRIVATE;
    if (happens && consumer && !facts.placeCountry().equals(data.country().name())) {
      return Decision.rejected(
          Refusal.of("/work/place/country", "vat.abroad", data.text("vat.abroad")));
    }
    String figure =
        switch (facts.nature()) {
          case PERFORMANCE -> "vat.performance";
          case COPYRIGHT -> "vat.copyright";
          case TRAINING, SERVICE -> "vat.standard";
        };
    Dated dated = law.get(figure);
    return Decision.accepted(
        new Supply(new Vat("S", law.percent(figure), null, dated.source()), dated));
  }

  private static Supply reversed(PackData data, Law law) {
    Dated dated = law.get("vat.reverseCharge");
    return new Supply(new Vat("AE", NONE, data.text("vat.reverseCharge"), dated.source()), dated);
  }

  private static Supply outside(PackData data, Law law) {
    Dated dated = law.get("vat.outside");
    return new Supply(new Vat("O", NONE, data.text("vat.outside"), dated.source()), dated);
  }
}
