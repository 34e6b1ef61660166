package coop.panoplie.packs.pay;

/**
 * Which countries are one for VAT on services (directive 2006/112/EC art. 5 to 7). Northern Ireland
 * is of the Union for goods alone (Protocol on Ireland and Northern Ireland art. 8): here it is the
 * United Kingdom.
 */
public final class VatArea {

  private static final String UNION =
      " AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

  /** Of a Member State, with a code of their own, and outside its VAT or under special rates. */
  private static final String APART = " AX BL GF GP MF MQ NC PF PM RE TF WF YT ";

  /** The same by the first digits of the postal code, after the country. */
  private static final String APART_CODES =
      " DE27498 DE78266 ES35 ES38 ES51 ES52 FI22 FR97 FR984 FR986 FR987 FR988 GR63086 IT22061"
          + " IT23041 ";

  /** The codes of ISO 3166-1. */
  private static final String WORLD =
      " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN"
          + " BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ"
          + " DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL"
          + " GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM"
          + " JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME"
          + " MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP"
          + " NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD"
          + " SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO"
          + " TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";

  private VatArea() {}

  /** Where a client is, as a seller's country sees it. */
  public enum Zone {
    HOME,
    UNION,
    THIRD,
    /** A part of a Member State with VAT rules of its own, which no pack has gathered. */
    APART,
    /** No country of that code. */
    UNKNOWN
  }

  public static Zone zone(String home, String country) {
    if (!in(WORLD, country)) {
      return Zone.UNKNOWN;
    }
    if (in(APART, country)) {
      return Zone.APART;
    }
    String state = state(country);
    if (state.equals(home)) {
      return Zone.HOME;
    }
    return union(state) ? Zone.UNION : Zone.THIRD;
  }

  /** The state whose VAT holds there: Monaco counts as France, Man as the United Kingdom. */
  public static String state(String country) {
    return switch (country) {
      case "MC" -> "FR";
      case "IM" -> "GB";
      default -> country;
    };
  }

  /** Whether it is a Member State. */
  public static boolean union(String country) {
    return in(UNION, country);
  }

  /** Whether a postal code is of a part of a Member State with VAT rules of its own. */
  public static boolean apart(String country, String postalCode) {
    for (int length = 2; length <= postalCode.length(); length++) {
      if (APART_CODES.indexOf(" " + country + postalCode.substring(0, length) + " ") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The right code for what is often written instead; the same when nothing better is known. */
  public static String meant(String country) {
    return switch (country) {
      case "EL" -> "GR";
      case "UK", "XI" -> "GB";
      default -> country;
    };
  }

  private static boolean in(String list, String country) {
    return country.length() == 2 && list.indexOf(" " + country + " ") >= 0;
  }
}
