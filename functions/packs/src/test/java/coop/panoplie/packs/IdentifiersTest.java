package coop.panoplie.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.pack.Entity;
import coop.panoplie.packs.identifiers.CreditorReference;
import coop.panoplie.packs.identifiers.EnterpriseNumber;
import coop.panoplie.packs.identifiers.Iban;
import coop.panoplie.packs.identifiers.Judgement;
import coop.panoplie.packs.identifiers.Nir;
import coop.panoplie.packs.identifiers.Niss;
import coop.panoplie.packs.identifiers.Siren;
import coop.panoplie.packs.identifiers.StructuredCommunication;
import coop.panoplie.packs.identifiers.VatNumber;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Published and computed numbers, right and wrong: {@code identifiers/numbers.json}. */
class IdentifiersTest {

  @TestFactory
  Stream<DynamicTest> numbers() {
    return vectors()
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    vector.get("scheme") + " " + vector.get("number"),
                    () ->
                        assertEquals(
                            vector.get("holds"),
                            holds(vector.get("scheme"), vector.get("number")),
                            vector.get("source"))));
  }

  /** The vectors of the data file: scheme, number, holds (yes, no, shape), source. */
  @SuppressWarnings("unchecked")
  static Stream<Map<String, String>> vectors() {
    return ((List<Map<String, String>>) TestData.read("/identifiers/numbers.json").get("numbers"))
        .stream();
  }

  static String holds(String scheme, String number) {
    return switch (scheme) {
      case "enterprise" -> yes(EnterpriseNumber.valid(number));
      case "niss" -> yes(Niss.valid(number));
      case "nir" -> yes(Nir.valid(number));
      case "siren" -> yes(Siren.valid(number));
      case "siret" -> yes(Siren.validEstablishment(number));
      case "iban" -> yes(Iban.valid(number));
      case "communication" -> yes(StructuredCommunication.valid(number));
      case "creditor" -> yes(CreditorReference.valid(number));
      case "vat" ->
          switch (VatNumber.judge(number)) {
            case Judgement.RIGHT -> "yes";
            case Judgement.SHAPE_ONLY -> "shape";
            case Judgement.WRONG -> "no";
          };
      default -> throw new IllegalArgumentException("unknown scheme " + scheme);
    };
  }

  private static String yes(boolean holds) {
    return holds ? "yes" : "no";
  }

  @Test
  void aFrenchVatNumberIsMadeOfItsSiren() {
    assertEquals("FR44732829320", VatNumber.ofSiren("732829320"));
  }

  @Test
  void greekNumbersAreOfGreeceHoweverTheyBegin() {
    assertEquals("GR", VatNumber.country("EL094259216"));
    assertEquals("GR", VatNumber.country("GR 094259216"));
    assertEquals("XI", VatNumber.country("XI980780684"));
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
