package coop.panoplie.local.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import coop.panoplie.kernel.Country;
import coop.panoplie.kernel.Nullable;
import coop.panoplie.packs.CountryPack;
import coop.panoplie.packs.PackData;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** A version of a pack as it was named on the command line, read. */
record Version(String name, PackData data) {
  private static final String RESOURCES = "functions/packs/src/main/resources";
  private static final String PACKS = "/coop/panoplie/packs/";

  /**
   * @param name see {@link Asked#USAGE}
   * @throws CannotCompare when nothing of that name can be read
   */
  static Version named(String name, Path root) {
    if (folder(name) != null) {
      return new Version(name, built(name));
    }
    int colon = name.lastIndexOf(':');
    Path path = Path.of(name);
    if (colon > 0 && !Files.isDirectory(path)) {
      return new Version(name, revision(name.substring(0, colon), name.substring(colon + 1), root));
    }
    if (!Files.isReadable(path.resolve("pack.json"))) {
      throw new CannotCompare(
          name + " is neither belgium, france, REV:belgium nor a folder with a pack.json.");
    }
    return new Version(name, read(name, file -> inFolder(path, file)));
  }

  private static PackData built(String name) {
    if (!(Packs.of(name.equals("belgium") ? Country.BE : Country.FR) instanceof CountryPack pack)) {
      throw new IllegalStateException("the pack of " + name + " has no data");
    }
    return pack.data();
  }

  private static PackData revision(String revision, String pack, Path root) {
    String folder = folder(pack);
    if (folder == null) {
      throw new CannotCompare("After a revision comes belgium or france, not " + pack + ".");
    }
    Git git = Git.at(root, revision);
    return read(
        revision + ":" + pack,
        file -> git.file(RESOURCES + (file.startsWith("/") ? file : folder + file)));
  }

  private static @Nullable String folder(String pack) {
    return switch (pack) {
      case "belgium", "france" -> PACKS + pack + "/";
      default -> null;
    };
  }

  /** What packs share lies beside the folder, or else is that of this build. */
  private static String inFolder(Path folder, String file) {
    Path path = folder.resolve(file);
    if (file.startsWith("/")) {
      path = folder.toAbsolutePath().resolveSibling(Path.of(file).getFileName());
      if (!Files.isReadable(path)) {
        return onClassPath(file);
      }
    }
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new CannotCompare("Cannot read " + path + ".");
    }
  }

  private static String onClassPath(String file) {
    try (InputStream in = PackData.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new CannotCompare("There is no " + file + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackData read(String name, Function<String, String> text) {
    try {
      return PackData.of(file -> parsed(file, text.apply(file)));
    } catch (IllegalArgumentException | ArithmeticException | ClassCastException broken) {
      throw new CannotCompare(name + " is no pack that can be read: " + broken.getMessage());
    }
  }

  @SuppressWarnings("unchecked") // JSON objects are maps with text keys
  private static Map<String, Object> parsed(String file, String text) {
    try {
      return Json.mapper().readValue(text, Map.class);
    } catch (JsonProcessingException e) {
      throw new CannotCompare(file + " is no JSON: " + e.getOriginalMessage());
    }
  }
}
