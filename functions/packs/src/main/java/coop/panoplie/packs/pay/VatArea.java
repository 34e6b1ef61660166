package coop.panoplie.packs.pay;

/** The Member States of the Union, ISO codes. */
public final class VatArea {

  private static final String UNION =
      " AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

  private VatArea() {}

  public static boolean union(String country) {
    return country.length() == 2 && UNION.indexOf(country) > 0;
  }
}
