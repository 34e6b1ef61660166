package coop.panoplie.packs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The packs and their case files, read once. */
public final class TestData {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  public static final PackData BELGIUM = PackData.of(file -> file("belgium", file));
  public static final PackData FRANCE = PackData.of(file -> file("france", file));

  private TestData() {}

  /** A file of a pack's folder, or of the class path when it begins with a slash. */
  static Map<String, Object> file(String pack, String file) {
    return read(file.startsWith("/") ? file : "/coop/panoplie/packs/" + pack + "/" + file);
  }

  public static Map<String, Object> read(String resource) {
    try (InputStream in = TestData.class.getResourceAsStream(resource)) {
      return MAPPER.readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> cases(String name) {
    return (List<Map<String, Object>>) read("/cases/" + name + ".json").get("cases");
  }
}
