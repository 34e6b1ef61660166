package coop.panoplie.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Keeps text within the letters our fonts have: Latin, Greek, Cyrillic and Vietnamese. PDF/A
 * forbids a glyph that is not there, so a letter we lack is first taken apart (fullwidth forms,
 * ligatures), then shown as an empty square: a person sees that something is missing, and nothing
 * is guessed.
 */
final class Glyphs {
  private static final int SQUARE = 0x25A1;
  private static final CmapLookup CMAP = cmap();

  private Glyphs() {}

  static boolean has(int codePoint) {
    return codePoint == '\n' || codePoint == '\t' || CMAP.getGlyphId(codePoint) != 0;
  }

  /** The same text when every letter is there, which is nearly always. */
  static String fit(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.codePoints().allMatch(Glyphs::has)) {
      return composed;
    }
    StringBuilder fitted = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> fitted.append(has(c) ? Character.toString(c) : instead(c)));
    return fitted.toString();
  }

  private static String instead(int codePoint) {
    if (Character.getType(codePoint) == Character.FORMAT || Character.isISOControl(codePoint)) {
      return "";
    }
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
      return "";
    }
    String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return apart.codePoints().allMatch(Glyphs::has) ? apart : Character.toString(SQUARE);
  }

  private static CmapLookup cmap() {
    try {
      return new TTFParser(true)
          .parse(new RandomAccessReadBuffer(Fonts.INTER))
          .getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
