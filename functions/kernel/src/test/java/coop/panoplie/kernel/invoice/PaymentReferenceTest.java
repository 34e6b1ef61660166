package coop.panoplie.kernel.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.money.Money;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {

  @Test
  void belgianStructuredCommunications() {
    assertEquals("+++000/0000/00097+++", PaymentReference.structured(0));
    assertEquals("+++001/2345/67803+++", PaymentReference.structured(12_345_678));
    assertEquals("+++012/3456/78939+++", PaymentReference.structured(123_456_789));
    assertEquals("+++000/0000/09797+++", PaymentReference.structured(97));
    assertEquals("+++000/0000/00101+++", PaymentReference.structured(1));
    assertEquals("+++000/0009/70097+++", PaymentReference.structured(9_700));
    assertEquals("+++090/9337/55493+++", PaymentReference.structured(909_337_554));
  }

  @Test
  void creditorReferences() {
    assertEquals("RF18539007547034", PaymentReference.creditor("539007547034"));
    assertTrue(PaymentReference.holds("RF18539007547034"));
    assertFalse(PaymentReference.holds("RF18539007547035"));
  }

  @Test
  void noTwoNumbersShareOne() {
    Set<String> seen = new HashSet<>();
    for (Country country : Country.values()) {
      for (Invoice.Kind kind : Invoice.Kind.values()) {
        for (int year = 2026; year < 2030; year++) {
          for (int sequence = 1; sequence < 500; sequence++) {
            InvoiceNumber number = new InvoiceNumber(country, kind, year, sequence);
            assertTrue(seen.add(PaymentReference.of(number)), number.text());
          }
        }
      }
    }
  }

  @Test
  void theCodeHasOneReferenceAndAtMostTwelveLines() {
    Money due = Money.eur("1512.50");
    String belgian =
        PaymentCode.text(
            "GKCCBEBB", "Panoplie", "BE68539007547034", due, PaymentReference.structured(97));
    assertEquals(
        "BCD\n002\n1\nSCT\nGKCCBEBB\nPanoplie\nBE68539007547034\nEUR1512.50\n\n\n+++000/0000/09797+++",
        belgian);
    String french =
        PaymentCode.text(
            "AGRIFRPP", "P".repeat(90), "FR7630006000011234567890189", due, "RF18539007547034");
    assertTrue(french.endsWith("EUR1512.50\n\nRF18539007547034"));
    assertTrue(french.contains("\n" + "P".repeat(70) + "\n"));
  }
}
