package coop.panoplie.packs.pay;

import coop.panoplie.kernel.decision.Decision;
import coop.panoplie.kernel.decision.Refusal;
import coop.panoplie.kernel.decision.WayOut;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.packs.Law;
import coop.panoplie.packs.PackData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sales whose VAT is not known here, and what can be done about each. */
final class SupplyRefusals {

  private static final String FUNDING = "/income/kind";

  private static final String COUNTRY = "/client/address/country";

  private SupplyRefusals() {}

  /** The VAT of the country where it happens is due. */
  static Decision<Supply> abroad(PackData data, Law law, Client.Kind kind) {
    String way = kind == Client.Kind.PUBLIC ? "vat.giveNumber" : "vat.orderedByBusiness";
    return Decision.rejected(
        new Refusal(
            "/work/place/country",
            "vat.abroad",
            data.text("vat.abroad"),
            law.get("vat.abroad").source(),
            List.of(advice(data, way), advice(data, "vat.askAdviser"))));
  }

  /** A part of a Member State with rules of its own. */
  static Decision<Supply> territory(PackData data, Law law) {
    return Decision.rejected(
        new Refusal(
            COUNTRY,
            "vat.territory",
            data.text("vat.territory"),
            law.get("vat.territory").source(),
            List.of(advice(data, "vat.askAdviser"))));
  }

  /** Funding of which nobody knows what the cooperative keeps. */
  static Decision<Supply> funding(PackData data, Law law) {
    return Decision.rejected(
        new Refusal(
            FUNDING,
            "funding.unknown",
            data.text("funding.unknown"),
            law.get("entity.contribution.funding").source(),
            List.of(
                new WayOut("funding.sale", data.text("funding.sale"), Map.of(FUNDING, "sale")),
                advice(data, "vat.askAdviser"))));
  }

  static Decision<Supply> unknown(PackData data, String country) {
    List<WayOut> ways = new ArrayList<>();
    String meant = VatArea.meant(country);
    if (!meant.equals(country)) {
      ways.add(
          new WayOut(
              "vat.countryMeant",
              data.text("vat.countryMeant").with("country", meant),
              Map.of(COUNTRY, meant)));
    }
    return Decision.rejected(
        new Refusal(
            COUNTRY,
            "vat.country",
            data.text("vat.country").with("country", country),
            "ISO 3166-1",
            ways));
  }

  private static WayOut advice(PackData data, String code) {
    return WayOut.advice(code, data.text(code));
  }
}
