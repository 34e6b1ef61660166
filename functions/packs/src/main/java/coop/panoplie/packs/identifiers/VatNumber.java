package coop.panoplie.packs.identifiers;

/**
 * VAT numbers. Belgian and French ones are recomputed; of the other Member States only the form is
 * looked at, of the rest of the world hardly that: VIES and foreign registers alone can tell.
 */
public final class VatNumber {

  private static final int LONGEST = 20;

  private VatNumber() {}

  public static boolean valid(String written) {
    return judge(written) != Judgement.WRONG;
  }

  public static Judgement judge(String written) {
    String compact = Digits.compact(written);
    if (compact.length() < 4 || compact.length() > LONGEST || !Digits.alphanumeric(compact)) {
      return Judgement.WRONG;
    }
    String prefix = prefix(compact);
    String body = compact.substring(2);
    if (!VatShapes.knows(prefix)) {
      boolean named = letter(compact.charAt(0)) && letter(compact.charAt(1));
      return named ? Judgement.SHAPE_ONLY : Judgement.WRONG;
    }
    if (!VatShapes.fits(prefix, body)) {
      return Judgement.WRONG;
    }
    return switch (prefix) {
      case "BE" -> EnterpriseNumber.valid(body) ? Judgement.RIGHT : Judgement.WRONG;
      case "FR" -> french(body);
      default -> Judgement.SHAPE_ONLY;
    };
  }

  /** The country of the number as addresses write it: Greek numbers begin with EL. */
  public static String country(String written) {
    String prefix = prefix(Digits.compact(written));
    return prefix.equals("EL") ? "GR" : prefix;
  }

  /** The French number of a SIREN. */
  public static String ofSiren(String siren) {
    int key = (12 + 3 * Digits.mod97(siren)) % 97;
    return "FR" + (key < 10 ? "0" : "") + key + siren;
  }

  /** Greek numbers are also met with the letters of the country. */
  private static String prefix(String compact) {
    String prefix = compact.length() < 2 ? compact : compact.substring(0, 2);
    return prefix.equals("GR") ? "EL" : prefix;
  }

  /**
   * A numeric key is recomputed; keys with letters (never O or I) are taken as they are. Numbers
   * given in Monaco have three zeros where a SIREN starts, and are none.
   */
  private static Judgement french(String body) {
    String siren = body.substring(2);
    if (!siren.startsWith("000") && !Siren.valid(siren)) {
      return Judgement.WRONG;
    }
    String key = body.substring(0, 2);
    if (!Digits.are(key, 2)) {
      boolean mistakable = key.indexOf('O') >= 0 || key.indexOf('I') >= 0;
      return mistakable ? Judgement.WRONG : Judgement.SHAPE_ONLY;
    }
    return ofSiren(siren).equals("FR" + body) ? Judgement.RIGHT : Judgement.WRONG;
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
