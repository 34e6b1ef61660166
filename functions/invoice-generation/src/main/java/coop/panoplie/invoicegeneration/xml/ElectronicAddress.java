package coop.panoplie.invoicegeneration.xml;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.kernel.declaration.Address;
import coop.panoplie.kernel.invoice.Party;
import java.util.Map;

/**
 * Where a structured invoice is delivered (BT-34, BT-49): the enterprise number in Belgium, the
 * SIREN in France, the VAT number elsewhere in the Union.
 *
 * @param scheme of the EAS code list
 */
record ElectronicAddress(String scheme, String id) {
  static final String BELGIAN_ENTERPRISE = "0208";
  static final String FRENCH_ADDRESS = "0225";
  static final String SIREN = "0002";

  private static final Map<String, String> VAT_SCHEMES =
      Map.ofEntries(
          Map.entry("AT", "9914"),
          Map.entry("BE", "9925"),
          Map.entry("BG", "9926"),
          Map.entry("CY", "9928"),
          Map.entry("CZ", "9929"),
          Map.entry("DE", "9930"),
          Map.entry("EE", "9931"),
          Map.entry("GR", "9933"),
          Map.entry("HR", "9934"),
          Map.entry("IE", "9935"),
          Map.entry("LU", "9938"),
          Map.entry("LV", "9939"),
          Map.entry("MT", "9943"),
          Map.entry("NL", "9944"),
          Map.entry("PL", "9945"),
          Map.entry("PT", "9946"),
          Map.entry("RO", "9947"),
          Map.entry("SI", "9949"),
          Map.entry("SK", "9950"),
          Map.entry("ES", "9920"),
          Map.entry("FR", "9957"));

  /** The scheme of a company's number in its country's register, where we know one. */
  static @Nullable String register(@Nullable String country) {
    if ("BE".equals(country)) {
      return BELGIAN_ENTERPRISE;
    }
    return "FR".equals(country) ? SIREN : null;
  }

  /** Absent for persons and for buyers we know no number of. */
  static @Nullable ElectronicAddress of(Party party) {
    Address address = party.address();
    String country = address.country();
    if (party.legalId() != null && "BE".equals(country)) {
      return new ElectronicAddress(BELGIAN_ENTERPRISE, party.legalId());
    }
    if (party.legalId() != null && "FR".equals(country)) {
      return new ElectronicAddress(FRENCH_ADDRESS, party.legalId());
    }
    String scheme = country == null ? null : VAT_SCHEMES.get(country);
    return scheme == null || party.vatNumber() == null
        ? null
        : new ElectronicAddress(scheme, party.vatNumber());
  }
}
