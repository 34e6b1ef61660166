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

  /** The codes of ISO 3166-1: each first letter with its second ones. */
  private static final String WORLD =
      " ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST "
          + "FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY "
          + "MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW "
          + "SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW ";

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
    if (!exists(country)) {
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

  private static boolean exists(String country) {
    int letter = country.length() == 2 ? WORLD.indexOf(" " + country.charAt(0)) : -1;
    if (letter < 0) {
      return false;
    }
    int at = letter + 2;
    while (WORLD.charAt(at) != ' ' && WORLD.charAt(at) != country.charAt(1)) {
      at++;
    }
    return WORLD.charAt(at) != ' ';
  }

  private static boolean in(String list, String country) {
    return country.length() == 2 && list.indexOf(" " + country + " ") >= 0;
  }
}
