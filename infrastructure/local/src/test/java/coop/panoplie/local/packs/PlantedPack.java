package coop.panoplie.local.packs;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the Belgian pack's folder with something changed in it. */
record PlantedPack(Path folder) {
  private static final Path PACKS =
      Path.of("../../functions/packs/src/main/resources/coop/panoplie/packs");

  static PlantedPack copy(Path into) {
    try {
      Path folder = Files.createDirectories(into.resolve("belgium"));
      for (Path file : files(PACKS.resolve("belgium"))) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      Files.copy(PACKS.resolve("sentences.json"), into.resolve("sentences.json"));
      return new PlantedPack(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Changes words in a file; they must have been there. */
  PlantedPack with(String file, String old, String young) {
    try {
      Path path = folder.resolve(file);
      String before = Files.readString(path);
      String after = before.replace(old, young);
      assertNotEquals(before, after, old + " is not in " + file);
      Files.writeString(path, after);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes something else after the name and unit of a figure that has a single value. */
  PlantedPack figure(String file, String id, String values) {
    try {
      String text = Files.readString(folder.resolve(file));
      int start = text.indexOf("\"values\": [", text.indexOf("\"id\": \"" + id + "\"")) + 11;
      int end = text.indexOf("]}", start);
      Files.writeString(
          folder.resolve(file), text.substring(0, start) + values + text.substring(end));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.toString();
  }
}
