package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.invoice.PaymentReference;
import coop.panoplie.packs.identifiers.VatNumber;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * One digit written wrong is refused, whichever it is, where the scheme's check sees every such
 * slip. The numbers are made here by their definition, with big whole numbers.
 */
class IdentifierMutationsTest {

  private static final int TRIES = 300;

  @Property(tries = TRIES)
  void enterpriseNumbers(@ForAll @LongRange(max = 19_999_999) long base) {
    String head = digits(base, 8);
    everySlipIsRefused("enterprise", head + digits(97 - mod97(head), 2));
    everySlipIsRefused("vat", "BE" + head + digits(97 - mod97(head), 2));
  }

  /**
   * A slip may give a number that is right for somebody of the other century: the scheme cannot see
   * that one, and it is the only one.
   */
  @Property(tries = TRIES)
  void nationalNumbersWithinACentury(
      @ForAll boolean from2000,
      @ForAll @IntRange(max = 99) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll @IntRange(min = 1, max = 998) int serial) {
    String head = digits(year, 2) + digits(month, 2) + digits(day, 2) + digits(serial, 3);
    String own = from2000 ? "2" : "";
    String other = from2000 ? "" : "2";
    String number = head + digits(97 - mod97(own + head), 2);
    assertEquals("yes", IdentifiersTest.holds("niss", number));
    for (String slip : slips(number)) {
      if (IdentifiersTest.holds("niss", slip).equals("yes")) {
        String nine = slip.substring(0, 9);
        assertEquals(97 - mod97(other + nine), Long.parseLong(slip.substring(9)), slip);
      }
    }
  }

  @Property(tries = TRIES)
  void socialSecurityNumbers(
      @ForAll @LongRange(min = 1_00_01_01_001_001L, max = 2_99_12_95_990_999L) long base,
      @ForAll @IntRange(max = 2) int corsica) {
    String head = digits(base, 13);
    String department = List.of(head.substring(5, 7), "2A", "2B").get(corsica);
    String counted = List.of(head.substring(5, 7), "19", "18").get(corsica);
    String key = digits(97 - mod97(head.substring(0, 5) + counted + head.substring(7)), 2);
    everySlipIsRefused("nir", head.substring(0, 5) + department + head.substring(7) + key);
  }

  @Property(tries = TRIES)
  void frenchCompanies(
      @ForAll @LongRange(min = 1_000_000, max = 99_999_999) long base,
      @ForAll @IntRange(max = 9_999) int establishment) {
    String siren = luhn(digits(base, 8));
    if (siren.equals("356000000")) {
      return;
    }
    everySlipIsRefused("siren", siren);
    everySlipIsRefused("siret", luhn(siren + digits(establishment, 4)));
    everySlipIsRefused("vat", VatNumber.ofSiren(siren));
  }

  @Property(tries = TRIES)
  void accounts(@ForAll @LongRange(max = 9_999_999_999L) long base) {
    String account = digits(base, 10);
    long rest = mod97(account);
    everySlipIsRefused("iban", iban("BE", account + digits(rest == 0 ? 97 : rest, 2)));
    everySlipIsRefused("iban", iban("FR", "9999900001" + account + "M05"));
    everySlipIsRefused("iban", iban("NL", "ABNA" + account));
  }

  @Property(tries = TRIES)
  void structuredCommunications(@ForAll @LongRange(max = 9_999_999_999L) long base) {
    long rest = mod97(digits(base, 10));
    everySlipIsRefused("communication", digits(base, 10) + digits(rest == 0 ? 97 : rest, 2));
    assertEquals("yes", IdentifiersTest.holds("communication", PaymentReference.structured(base)));
  }

  @Property(tries = TRIES)
  void creditorReferences(@ForAll @LongRange(max = Long.MAX_VALUE) long base) {
    String words = Long.toString(base, 36).toUpperCase(Locale.ROOT);
    everySlipIsRefused("creditor", PaymentReference.creditor(words));
  }

  private static void everySlipIsRefused(String scheme, String number) {
    assertEquals("yes", IdentifiersTest.holds(scheme, number), number);
    List<String> slips = slips(number);
    assertTrue(slips.size() >= 9 * 2, number);
    for (String slip : slips) {
      assertEquals("no", IdentifiersTest.holds(scheme, slip), slip + " for " + number);
    }
  }

  /** The number with each of its digits changed into each other digit. */
  private static List<String> slips(String number) {
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      for (char c = '0'; c <= '9' && Character.isDigit(number.charAt(i)); c++) {
        if (c != number.charAt(i)) {
          slips.add(number.substring(0, i) + c + number.substring(i + 1));
        }
      }
    }
    return slips;
  }

  private static String iban(String country, String account) {
    return country + digits(98 - mod97(account + country + "00"), 2) + account;
  }

  /** The digits with the last one that makes Luhn's sum a multiple of ten. */
  private static String luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
    }
    return digits + (10 - sum % 10) % 10;
  }

  private static long mod97(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : text.toCharArray()) {
      digits.append(Character.getNumericValue(c));
    }
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).longValue();
  }

  private static String digits(long number, int length) {
    String digits = Long.toString(number);
    return "0".repeat(length - digits.length()) + digits;
  }
}
