package coop.panoplie.packs.pay;

import java.util.Set;

/** The Member States of the Union, ISO codes. */
public final class VatArea {

  private static final Set<String> UNION =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private VatArea() {}

  public static boolean union(String country) {
    return UNION.contains(country);
  }
}
