package coop.panoplie.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source text of the formulas, for the names they use. */
final class Formulas {

  private static final Path SOURCES = Path.of("src/main/java/coop/panoplie/packs");

  private Formulas() {}

  /** What the first group of the pattern matches in a package's sources. */
  static Set<String> names(String folder, String pattern) {
    Set<String> names = new TreeSet<>();
    Pattern compiled = Pattern.compile(pattern);
    try (var files = Files.walk(SOURCES.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = compiled.matcher(Files.readString(file));
        while (matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
