package coop.panoplie.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Language;
import coop.panoplie.kernel.invoice.Invoice;
import coop.panoplie.kernel.invoice.InvoiceLine;
import coop.panoplie.kernel.invoice.PaymentCode;
import coop.panoplie.kernel.invoice.Tax;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvoicePdfTest {
  private static final Attachment XML =
      new Attachment("<invoice/>".getBytes(StandardCharsets.UTF_8));

  @ParameterizedTest
  @EnumSource(Language.class)
  void anInvoiceIsArchivableAndAccessible(Language language) throws IOException {
    PdfDeskTest.check(
        "invoice-be-" + language.code(), InvoicePdf.render(Samples.belgian(language), null));
    PdfDeskTest.check(
        "invoice-fr-" + language.code(), InvoicePdf.render(Samples.french(language), XML));
  }

  @Test
  void aCreditNoteSaysWhatItCancelsAndAsksForNoPayment() throws IOException {
    byte[] pdf = InvoicePdf.render(Samples.creditNote(Language.NL), null);
    PdfDeskTest.check("credit-note", pdf);
    String text = text(pdf);
    assertTrue(text.contains("BE-CN-2026-00007"), text);
    assertTrue(text.contains("BE-2026-00042"), text);
    assertFalse(text.contains("+++"), text);
  }

  @Test
  void sixtyLinesFlowOverPages() throws IOException {
    List<InvoiceLine> lines = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      lines.add(
          new InvoiceLine(
              "Séance " + i + " avec l'Ensemble de Musique Contemporaine de la Haute École",
              null,
              BigDecimal.valueOf(i),
              "HUR",
              new BigDecimal("62.5"),
              Tax.standard("21")));
    }
    PdfDeskTest.check(
        "invoice-long", InvoicePdf.render(Samples.invoice(Country.BE, Language.FR, lines), null));
  }

  @Test
  void theSameInvoiceGivesTheSameBytes() {
    assertArrayEquals(
        InvoicePdf.render(Samples.french(Language.FR), XML),
        InvoicePdf.render(Samples.french(Language.FR), XML));
  }

  @Test
  void everyAmountAndNameIsText() throws IOException {
    Invoice invoice = Samples.french(Language.FR);
    String text = text(InvoicePdf.render(invoice, null)).replaceAll("\\p{Zs}", " ");
    for (String expected :
        List.of("Formations Ñuñez SAS", "Юлия Ελένη", "2 842,50", "532,50", "3 375,00 €", "RF")) {
      assertTrue(text.contains(expected), expected + " in " + text);
    }
  }

  @Test
  void thePaymentCodeReadsBackFromThePage() throws Exception {
    for (Invoice invoice : List.of(Samples.belgian(Language.FR), Samples.french(Language.EN))) {
      assertEquals(PaymentCode.of(invoice), scanned(InvoicePdf.render(invoice, null)));
    }
  }

  private static String scanned(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      LuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no code on the page", e);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
