package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.packs.identifiers.EnterpriseNumber;
import coop.panoplie.packs.identifiers.Iban;
import coop.panoplie.packs.identifiers.Nir;
import coop.panoplie.packs.identifiers.Niss;
import coop.panoplie.packs.identifiers.Siren;
import coop.panoplie.packs.identifiers.StructuredCommunication;
import coop.panoplie.packs.identifiers.VatNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published vectors, and one wrong digit. */
class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"0202239951", "0403.019.261", "0206731645", "0877510104"})
  void enterpriseNumbers(String number) {
    assertTrue(EnterpriseNumber.valid(number));
    assertTrue(VatNumber.valid("BE " + number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0202239952", "2202239951", "202239951", "abc", ""})
  void wrongEnterpriseNumbers(String number) {
    assertFalse(EnterpriseNumber.valid(number));
    assertFalse(VatNumber.valid("BE" + number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"85.07.30-033-28", "17.07.30-033-84", "91041203688"})
  void nationalNumbers(String number) {
    assertTrue(Niss.valid(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"85.07.30-033-29", "85.13.30-033-28", "850730033", ""})
  void wrongNationalNumbers(String number) {
    assertFalse(Niss.valid(number));
  }

  @Test
  void socialSecurityNumbers() {
    assertTrue(Nir.valid("1 88 06 99 999 012 36"));
    assertFalse(Nir.valid("188069999901237"));
    assertFalse(Nir.valid("18806999990123"));
    // Corsica: 2A stands for 19 in the key
    assertTrue(Nir.valid("188062A999012" + key("1880619999012")));
    assertTrue(Nir.valid("188062B999012" + key("1880618999012")));
  }

  private static String key(String digits) {
    long key = 97 - Long.parseLong(digits) % 97;
    return (key < 10 ? "0" : "") + key;
  }

  @ParameterizedTest
  @ValueSource(strings = {"73282932000074", "35600000000048", "35600000009075", "99999900600011"})
  void establishments(String number) {
    assertTrue(Siren.validEstablishment(number));
    assertTrue(Siren.valid(number.substring(0, 9)));
  }

  @Test
  void wrongCompanies() {
    assertFalse(Siren.valid("732829321"));
    assertFalse(Siren.validEstablishment("73282932000075"));
    assertFalse(Siren.validEstablishment("35600000009076"));
  }

  @Test
  void frenchVat() {
    assertEquals("FR44732829320", VatNumber.ofSiren("732829320"));
    assertTrue(VatNumber.valid("FR83404833048"));
    assertFalse(VatNumber.valid("FR84404833048"));
    assertTrue(VatNumber.valid("FRK7404833048"), "old keys with letters are not refused");
    assertTrue(VatNumber.valid("DE136695976"));
    assertFalse(VatNumber.valid("1234567"));
    assertEquals("GR", VatNumber.country("EL123456789"));
  }

  @Test
  void bankAccounts() {
    assertTrue(Iban.valid("BE68 5390 0754 7034"));
    assertTrue(Iban.valid("BE71096123456769"));
    assertFalse(Iban.valid("BE68539007547035"));
    assertTrue(Iban.valid("FR7699999000010001234567809"));
    assertFalse(Iban.valid("FR769999900001000123456780"));
  }

  @Test
  void structuredCommunications() {
    assertTrue(StructuredCommunication.valid("+++012/3456/78939+++"));
    assertTrue(StructuredCommunication.valid("+++000/0000/00097+++"));
    assertTrue(StructuredCommunication.valid("+++000/0000/00101+++"));
    assertFalse(StructuredCommunication.valid("+++000/0000/00102+++"));
  }

  @Test
  void ourOwnEntitiesPass() {
    Entity belgium = TestData.BELGIUM.entity();
    assertTrue(EnterpriseNumber.valid(belgium.enterpriseNumber()));
    assertTrue(VatNumber.valid(belgium.vatNumber()));
    assertTrue(Iban.valid(belgium.iban()));
    Entity france = TestData.FRANCE.entity();
    assertTrue(Siren.valid(france.enterpriseNumber()));
    assertTrue(Siren.validEstablishment(String.valueOf(france.establishmentNumber())));
    assertTrue(VatNumber.valid(france.vatNumber()));
    assertTrue(Iban.valid(france.iban()));
  }
}
