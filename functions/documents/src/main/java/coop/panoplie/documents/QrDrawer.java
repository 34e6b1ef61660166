package coop.panoplie.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import coop.panoplie.kernel.Nullable;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws a QR code as one vector shape, with the four modules of quiet zone readers need. */
final class QrDrawer implements FSObjectDrawer {
  private static final String TYPE = "application/x-panoplie-qr";
  private static final int QUIET = 4;

  /** The largest version a payment code may have (EPC069-12). */
  private static final int MAX_VERSION = 13;

  /** Only our own object type is drawn. */
  static final class Factory implements FSObjectDrawerFactory {
    @Override
    public @Nullable FSObjectDrawer createDrawer(Element e) {
      return isReplacedObject(e) ? new QrDrawer() : null;
    }

    @Override
    public boolean isReplacedObject(Element e) {
      return e.getTagName().equals("object") && TYPE.equals(e.getAttribute("type"));
    }
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element e,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    QrCode code = code(read(e.getAttribute("data-text")));
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> {
          graphics.scale(
              width / dotsPerPixel / (code.size + 2 * QUIET),
              height / dotsPerPixel / (code.size + 2 * QUIET));
          graphics.setColor(new Color(0x1a1d24));
          graphics.fill(modules(code));
        });
    return null;
  }

  /** Written so that line ends survive in an attribute. */
  static String written(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String read(String written) {
    return URLDecoder.decode(written, StandardCharsets.UTF_8);
  }

  private static QrCode code(String text) {
    return QrCode.encodeSegments(
        List.of(QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8))),
        QrCode.Ecc.MEDIUM,
        1,
        MAX_VERSION,
        -1,
        false);
  }

  private static Path2D modules(QrCode code) {
    Path2D path = new Path2D.Double();
    for (int row = 0; row < code.size; row++) {
      for (int column = 0; column < code.size; column++) {
        int start = column;
        while (column < code.size && code.getModule(column, row)) {
          column++;
        }
        if (column > start) {
          rectangle(path, start + QUIET, row + QUIET, column - start);
        }
      }
    }
    return path;
  }

  private static void rectangle(Path2D path, int x, int y, int width) {
    path.moveTo(x, y);
    path.lineTo(x + width, y);
    path.lineTo(x + width, y + 1);
    path.lineTo(x, y + 1);
    path.closePath();
  }
}
