package coop.panoplie.local.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.panoplie.packs.PackData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of a pack, by the names its index gives, and the pack they make. */
final class PackFiles {
  private static final Path PACKS =
      Path.of("../../functions/packs/src/main/resources/coop/panoplie/packs");
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private final Map<String, JsonNode> files = new TreeMap<>();

  /** The same as a pack reads them, made once: of a thousand slips each touches one file. */
  private final Map<String, Map<String, Object>> plain = new TreeMap<>();

  PackFiles(String pack) {
    JsonNode index = json(PACKS.resolve(pack).resolve("pack.json"));
    files.put("pack.json", index);
    for (JsonNode file : index.path("files")) {
      String name = file.asText();
      Path folder = name.startsWith("/") ? PACKS : PACKS.resolve(pack);
      files.put(name, json(folder.resolve(Path.of(name).getFileName())));
    }
    files.forEach((name, file) -> plain.put(name, plain(file)));
  }

  PackData data() {
    return PackData.of(plain::get);
  }

  /** The pack with every value of a figure wrong. */
  PackData with(Slip slip, String figure) {
    Map<String, Map<String, Object>> planted = new TreeMap<>(plain);
    files.forEach(
        (name, file) -> {
          if (Slip.holds(file, figure)) {
            planted.put(name, plain(slip.slipped(file.deepCopy(), figure)));
          }
        });
    return PackData.of(planted::get);
  }

  /** The unit of a figure, as its file says. */
  String unitOf(String id) {
    for (JsonNode file : files.values()) {
      for (JsonNode figure : file.path("figures")) {
        if (figure.path("id").asText().equals(id)) {
          return figure.path("unit").asText();
        }
      }
    }
    throw new IllegalArgumentException("no figure " + id);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> plain(JsonNode node) {
    return PLAIN.convertValue(node, Map.class);
  }

  static JsonNode json(Path file) {
    try {
      return PLAIN.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
