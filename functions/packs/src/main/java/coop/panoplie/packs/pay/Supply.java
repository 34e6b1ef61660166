package coop.panoplie.packs.pay;

import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.kernel.money.Exact;
import coop.panoplie.kernel.money.Percent;
import coop.panoplie.packs.Dated;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;

/**
 * Where a service is taxed and at what rate (directive 2006/112/EC art. 43 to 45, 54, 59): at the
 * client's for a business, at the seller's for everybody else, where it happens for everybody
 * else's show or lesson. We sell services only: the categories of goods (K, G) and the zero rate
 * (Z) never come out of here. Funding that asks no service in return is no supply (art. 2, 73).
 *
 * @param figure the dated rate used, for its source
 */
public record Supply(Vat vat, Dated figure) {

  private static final Percent NONE = new Percent(0);

  public static Decision<Supply> of(PackData data, Facts facts) {
    Law law = data.on(facts.to());
    boolean business = business(facts);
    String home = data.country().name();
    VatArea.Zone zone =
        facts.clientCountry().equals(home)
            ? VatArea.Zone.HOME
            : VatArea.zone(home, facts.clientCountry());
    if (facts.income().funding() && zone != VatArea.Zone.UNKNOWN) {
      return law.get("entity.contribution.funding").missing()
          ? SupplyRefusals.funding(data, law)
          : without(data, law, "O", "vat.funding");
    }
    return switch (zone) {
      case HOME -> here(data, law, facts);
      case UNION ->
          business ? without(data, law, "AE", "vat.reverseCharge") : here(data, law, facts);
      case THIRD -> {
        if (business) {
          yield without(data, law, "O", "vat.outside");
        }
        yield facts.nature() == Nature.COPYRIGHT
            ? without(data, law, "O", "vat.outsideConsumer")
            : here(data, law, facts);
      }
      case APART -> SupplyRefusals.territory(data, law);
      case UNKNOWN -> SupplyRefusals.unknown(data, facts.clientCountry());
    };
  }

  /**
   * A company buys as a business; a public body does when it is identified for VAT (art. 43). That
   * a company abroad gives its number is asked when the declaration is submitted.
   */
  private static boolean business(Facts facts) {
    String vat = facts.clientVat();
    return switch (facts.clientKind()) {
      case COMPANY -> true;
      case PUBLIC -> vat != null && !vat.isEmpty();
      case PRIVATE -> false;
    };
  }

  /** Taxed at the seller's, unless somebody who is no business sees it happen elsewhere. */
  private static Decision<Supply> here(PackData data, Law law, Facts facts) {
    boolean happens = facts.nature() == Nature.PERFORMANCE || facts.nature() == Nature.TRAINING;
    boolean elsewhere = !VatArea.state(facts.placeCountry()).equals(data.country().name());
    if (happens && elsewhere && !business(facts)) {
      return SupplyRefusals.abroad(data, law, facts.clientKind());
    }
    String exemption = exemption(law, facts);
    if (!exemption.isEmpty()) {
      return without(data, law, "E", exemption);
    }
    String figure =
        switch (facts.nature()) {
          case PERFORMANCE -> "vat.performance";
          case COPYRIGHT -> "vat.copyright";
          case TRAINING, SERVICE -> "vat.standard";
        };
    Dated dated = law.get(figure);
    return Decision.accepted(
        new Supply(new Vat("S", dated.percent(), null, dated.source()), dated));
  }

  /**
   * The exemption the cooperative claims for this sale: a figure that is 1 while it does. A show is
   * exempt for the organiser who buys it, never for a person.
   *
   * @return empty when there is none
   */
  private static String exemption(Law law, Facts facts) {
    String figure =
        switch (facts.nature()) {
          case PERFORMANCE ->
              facts.clientKind() == Client.Kind.PRIVATE ? "" : "vat.exempt.performance";
          case TRAINING -> "vat.exempt.training";
          case COPYRIGHT, SERVICE -> "";
        };
    Dated dated = figure.isEmpty() ? null : law.find(figure);
    boolean claimed = dated != null && dated.exact() == Exact.ONE;
    return claimed ? figure : "";
  }

  private static Decision<Supply> without(PackData data, Law law, String category, String figure) {
    Dated dated = law.get(figure);
    return Decision.accepted(
        new Supply(new Vat(category, NONE, data.text(figure), dated.source()), dated));
  }
}
