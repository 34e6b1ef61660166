package coop.panoplie.declarationintake;

import static coop.panoplie.declarationintake.Given.accepted;
import static coop.panoplie.declarationintake.Given.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofOfOrderTest {
  private static final byte[] PDF = "%PDF-1.7 an order".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

  @Test
  void theThreeKindsAreTaken() {
    assertEquals("bon.pdf", accepted(proof("bon.pdf", "application/pdf", PDF).open()).fileName());
    assertEquals("scan.png", accepted(proof("scan.png", "image/png", PNG).open()).fileName());
    assertEquals("foto.jpg", accepted(proof("foto.jpeg", "image/jpeg", JPEG).open()).fileName());
  }

  @Test
  void theBytesDecideNotTheName() {
    byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);

    assertEquals(
        List.of("/contentType not-what-it-says"),
        codes(proof("order.pdf", "application/pdf", page).open()));
    assertEquals(
        List.of("/contentType not-what-it-says"),
        codes(proof("order.png", "image/png", PDF).open()));
  }

  @Test
  void aNameCannotLeaveItsFolder() {
    assertEquals(
        "----etc-pass-d.pdf",
        accepted(proof("../.etc/pass\"d.exe", "application/pdf", PDF).open()).fileName());
  }

  @Test
  void emptyUnreadableAndTooBigAreToldApart() {
    assertEquals(
        List.of("/contentBase64 unreadable"),
        codes(new ProofOfOrder("a.pdf", "application/pdf", "%%%").open()));
    assertEquals(
        List.of("/fileName too-short", "/contentBase64 unreadable"),
        codes(new ProofOfOrder(null, null, null).open()));
    byte[] big = new byte[ProofOfOrder.MOST_BYTES + 1];
    System.arraycopy(PDF, 0, big, 0, PDF.length);
    assertEquals(
        List.of("/contentBase64 too-big"), codes(proof("a.pdf", "application/pdf", big).open()));
  }

  private static ProofOfOrder proof(String name, String type, byte[] bytes) {
    return new ProofOfOrder(name, type, Base64.getEncoder().encodeToString(bytes));
  }
}
