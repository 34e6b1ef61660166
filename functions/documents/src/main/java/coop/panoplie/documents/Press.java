package coop.panoplie.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets HTML as PDF/A-3u and PDF/UA-1. Reads nothing from outside: no address in a document is ever
 * followed.
 */
final class Press {
  private static final byte[] SRGB = Resources.bytes("srgb.icc");

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Press() {}

  static byte[] print(Sheet sheet) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    builder.useColorProfile(SRGB);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useObjectDrawerFactory(new QrDrawer.Factory());
    builder.useUnicodeLineBreaker(new Lines(sheet.language()));
    builder.withProducer(FileFacts.PRODUCER);
    builder.withHtmlContent(Glyphs.fit(sheet.html()), null);
    Fonts.addTo(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      FileFacts.write(document, sheet);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
