package coop.panoplie.packs.identifiers;

/**
 * Bank account numbers (ISO 13616): the length of their country and remainder 1 by 97; Belgian
 * accounts carry a second check.
 */
public final class Iban {

  /** The countries that have one and its length, by the registry of the standard. */
  private static final String LENGTHS =
      " AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27"
          + " DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21"
          + " HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27"
          + " MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24"
          + " RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22"
          + " VG24 XK20 YE30 ";

  private Iban() {}

  public static boolean valid(String written) {
    String iban = Digits.compact(written);
    if (iban.length() < 15
        || !Digits.alphanumeric(iban)
        || !Digits.are(iban.substring(2, 4), 2)
        || LENGTHS.indexOf(" " + iban.substring(0, 2) + iban.length() + " ") < 0) {
      return false;
    }
    return checked(iban) && (!iban.startsWith("BE") || belgian(iban));
  }

  /** Check digits run from 02 to 98: 00, 01 and 99 leave the same remainders, and are none. */
  private static boolean checked(String iban) {
    int check = Integer.parseInt(iban.substring(2, 4));
    return check >= 2 && check <= 98 && Digits.mod97(iban.substring(4) + iban.substring(0, 4)) == 1;
  }

  private static boolean belgian(String iban) {
    if (!Digits.are(iban.substring(4), 12)) {
      return false;
    }
    int rest = Digits.mod97(iban.substring(4, 14));
    return Integer.parseInt(iban.substring(14)) == (rest == 0 ? 97 : rest);
  }
}
