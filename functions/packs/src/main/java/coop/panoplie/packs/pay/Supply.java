package coop.panoplie.packs.pay;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.breakdown.Vat;
import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Mission.Nature;
import coop.panoplie.packs.PackData;
import coop.panoplie.packs.Rule;

/**
 * Where a service is taxed and at what rate (directive 2006/112/EC art. 43 to 45, 54, 59): at the
 * client's for a business, at the seller's for everybody else, where it happens for everybody
 * else's show or lesson. We sell services only: the categories of goods (K, G) and the zero rate
 * (Z) never come out of here. Funding that asks no service in return is no supply (art. 2, 73).
 *
 * @param line how the VAT is shown, made by the figure that decides
 */
public record Supply(Vat vat, Rule line) {

  public static Decision<Supply> of(PackData data, Facts facts) {
    return of(data, new Supplies(data, data.on(facts.to())), facts);
  }

  /** The same, the ways of the day being known. */
  static Decision<Supply> of(PackData data, Supplies ways, Facts facts) {
    boolean business = business(facts);
    String home = data.country().name();
    VatArea.Zone zone =
        facts.clientCountry().equals(home)
            ? VatArea.Zone.HOME
            : VatArea.zone(home, facts.clientCountry());
    if (facts.income().funding() && zone != VatArea.Zone.UNKNOWN) {
      return ways.law.get("entity.contribution.funding").missing()
          ? SupplyRefusals.funding(data, ways.law)
          : ways.funding.taken();
    }
    return switch (zone) {
      case HOME -> here(data, ways, facts);
      case UNION -> business ? ways.reverseCharge.taken() : here(data, ways, facts);
      case THIRD -> {
        if (business) {
          yield ways.outside.taken();
        }
        yield facts.nature() == Nature.COPYRIGHT
            ? ways.outsideConsumer.taken()
            : here(data, ways, facts);
      }
      case APART -> SupplyRefusals.territory(data, ways.law);
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
  private static Decision<Supply> here(PackData data, Supplies ways, Facts facts) {
    boolean happens = facts.nature() == Nature.PERFORMANCE || facts.nature() == Nature.TRAINING;
    boolean elsewhere = !VatArea.state(facts.placeCountry()).equals(data.country().name());
    if (happens && elsewhere && !business(facts)) {
      return SupplyRefusals.abroad(data, ways.law, facts.clientKind());
    }
    Supplies.Way exemption = exemption(ways, facts);
    if (exemption != null && exemption.claimed()) {
      return exemption.taken();
    }
    return switch (facts.nature()) {
      case PERFORMANCE -> ways.performance.taken();
      case COPYRIGHT -> ways.copyright.taken();
      case TRAINING, SERVICE -> ways.standard.taken();
    };
  }

  /**
   * The exemption the cooperative may claim for this sale. A show is exempt for the organiser who
   * buys it, never for a person.
   */
  private static Supplies.@Nullable Way exemption(Supplies ways, Facts facts) {
    return switch (facts.nature()) {
      case PERFORMANCE -> facts.clientKind() == Client.Kind.PRIVATE ? null : ways.exemptPerformance;
      case TRAINING -> ways.exemptTraining;
      case COPYRIGHT, SERVICE -> null;
    };
  }
}
