package coop.panoplie.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;

/** The typefaces of every document: Inter to read, Source Serif 4 for titles, even figures. */
final class Fonts {
  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;
  static final byte[] INTER = font("Inter_400Regular");
  private static final byte[] INTER_SEMIBOLD = font("Inter_600SemiBold");
  private static final byte[] INTER_ITALIC = font("Inter_400Regular_Italic");
  private static final byte[] SERIF = font("SourceSerif4_600SemiBold");
  private static final byte[] FIGURES = font("PanoplieFigures_400Regular");
  private static final byte[] FIGURES_SEMIBOLD = font("PanoplieFigures_600SemiBold");

  // The table directory of a TrueType file (ISO/IEC 14496-22): tag, checksum, place and length.
  private static final int TABLES = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int GSUB = 0x47535542;
  private static final int UNKNOWN = 0x2d2d2d2d;

  private Fonts() {}

  /** Embeds, of each font, the glyphs a document uses. */
  static void addTo(PdfRendererBuilder builder) {
    add(builder, INTER, "Inter", REGULAR, FontStyle.NORMAL);
    add(builder, INTER_SEMIBOLD, "Inter", SEMIBOLD, FontStyle.NORMAL);
    add(builder, INTER_ITALIC, "Inter", REGULAR, FontStyle.ITALIC);
    add(builder, SERIF, "Source Serif 4", SEMIBOLD, FontStyle.NORMAL);
    add(builder, FIGURES, "Panoplie Figures", REGULAR, FontStyle.NORMAL);
    add(builder, FIGURES_SEMIBOLD, "Panoplie Figures", SEMIBOLD, FontStyle.NORMAL);
  }

  private static void add(
      PdfRendererBuilder builder, byte[] font, String family, int weight, FontStyle style) {
    builder.useFont(() -> new ByteArrayInputStream(font), family, weight, style, true);
  }

  /**
   * A font without its glyph substitutions: for ligatures, which no document here needs, the PDF
   * library compiles a pattern for each run of text, four fifths of the time of a document.
   */
  private static byte[] font(String name) {
    byte[] font = Resources.bytes("fonts/" + name + ".ttf");
    ByteBuffer directory = ByteBuffer.wrap(font);
    int tables = directory.getShort(TABLES);
    for (int at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE_ENTRY; at += TABLE_ENTRY) {
      if (directory.getInt(at) == GSUB) {
        directory.putInt(at, UNKNOWN);
      }
    }
    return font;
  }
}
