package coop.panoplie.local.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The portal's built files, with every unknown page path answered by the portal itself. */
final class PortalFiles {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("map", "application/json"));

  private final Path folder;

  PortalFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Answer answer(String path) throws IOException {
    Path file = folder.resolve(path.substring(1)).normalize();
    // no address of the portal holds an escape: whoever writes one looks for a way out of the
    // folder
    if (!file.startsWith(folder) || path.indexOf('%') >= 0) {
      return Answer.message(404, "Not Found");
    }
    if (Files.isDirectory(file)) {
      file = file.resolve("index.html");
    }
    if (!Files.isRegularFile(file)) {
      // an address of the portal may hold a dot, as the token of an offer does
      if (TYPES.containsKey(ending(path))) {
        return Answer.message(404, "Not Found");
      }
      file = folder.resolve("index.html");
    }
    if (!Files.isRegularFile(file)) {
      return Answer.text(
          200,
          "text/html; charset=utf-8",
          "<!doctype html><html lang=\"en\"><title>Panoplie</title>"
              + "<p>The portal is not built; the API answers under /api.</p></html>");
    }
    String type = TYPES.getOrDefault(ending(file.toString()), "application/octet-stream");
    // Built assets carry a hash in their names, so they may be kept.
    String keep = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    return new Answer(200, Files.readAllBytes(file))
        .with("content-type", type)
        .with("cache-control", keep);
  }

  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
