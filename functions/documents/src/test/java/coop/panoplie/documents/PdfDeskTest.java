package coop.panoplie.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.panoplie.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of document is archivable and accessible, and the same each time. */
class PdfDeskTest {

  @Test
  void aContractIsArchivableAndAccessible() throws IOException {
    check("contract", ContractPdf.render(Samples.contract(Language.FR)));
  }

  @Test
  void aLetterIsArchivableAndAccessible() throws IOException {
    check("letter", CancellationPdf.render(Samples.letter()));
  }

  @Test
  void theSameViewGivesTheSameBytes() {
    assertArrayEquals(
        ContractPdf.render(Samples.contract(Language.FR)),
        ContractPdf.render(Samples.contract(Language.FR)));
  }

  /** Kept under target, to be looked at. */
  static void check(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
    assertEquals(List.of(), VeraPdf.faults(pdf), name);
    assertTrue(pdf.length < 200_000, name + " is heavy: " + pdf.length);
  }
}
