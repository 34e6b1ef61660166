package coop.panoplie.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pack's files as parsed, to be changed at will before they are read. */
public final class PackFiles {

  private final String pack;
  private final Map<String, Map<String, Object>> files = new LinkedHashMap<>();

  private PackFiles(String pack) {
    this.pack = pack;
    files.put("pack.json", TestData.read(path("pack.json")));
    for (Object name : (List<?>) index().get("files")) {
      files.put((String) name, TestData.read(path((String) name)));
    }
  }

  /** The files of {@code belgium} or {@code france}. */
  public static PackFiles of(String pack) {
    return new PackFiles(pack);
  }

  private String path(String file) {
    return file.startsWith("/") ? file : "/coop/panoplie/packs/" + pack + "/" + file;
  }

  public String pack() {
    return pack;
  }

  public Map<String, Object> index() {
    return files.get("pack.json");
  }

  public Map<String, Map<String, Object>> all() {
    return files;
  }

  public PackData data() {
    return PackData.of(files::get);
  }

  /** A section of a file, empty when the file has none. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> section(Map<String, Object> file, String name) {
    return (List<Map<String, Object>>) file.getOrDefault(name, List.of());
  }

  /** The values of a figure, to be changed. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> values(String figure) {
    for (Map<String, Object> file : files.values()) {
      for (Map<String, Object> one : section(file, "figures")) {
        if (one.get("id").equals(figure)) {
          return (List<Map<String, Object>>) one.get("values");
        }
      }
    }
    throw new IllegalArgumentException(figure);
  }
}
