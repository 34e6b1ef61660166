package coop.panoplie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The repository as the rules see it: its root, its classes, who may import whom. */
final class House {
  private static final String BASE = "coop.panoplie.";

  /** What each part may import besides itself; whatever is not named here is a function. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "kernel", Set.of(),
          "packs", Set.of("kernel"),
          "shell", Set.of("kernel", "packs"),
          "documents", Set.of("kernel"));

  private static final Set<String> A_FUNCTION_MAY_IMPORT =
      Set.of("kernel", "packs", "shell", "documents");

  private House() {}

  /** The folder that holds template.yaml. */
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("template.yaml"))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException("no template.yaml above the working directory");
      }
    }
    return here;
  }

  static boolean has(String path) {
    return Files.exists(root().resolve(path));
  }

  static String text(String path) {
    try {
      return Files.readString(root().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that is deployed: no tests, nothing planted. */
  static JavaClasses deployed() {
    return Deployed.CLASSES;
  }

  /** Reading them takes seconds, so they are read once. */
  private static final class Deployed {
    private static final Pattern TESTS = Pattern.compile(".*(/test-classes/|-tests\\.jar).*");

    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(at -> !at.matches(TESTS))
            .importPackages("coop.panoplie");
  }

  /** The violations this module plants, to see that the rules see them. */
  static JavaClasses planted() {
    return new ClassFileImporter()
        .withImportOption(at -> at.contains("/planted/"))
        .importPackages("coop.panoplie");
  }

  /** The part a class belongs to: {@code kernel}, {@code shell} or a function's package. */
  static String partOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(BASE)) {
      return "";
    }
    String rest = name.substring(BASE.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  static boolean mayImport(String part, String other) {
    return part.equals(other)
        || MAY_IMPORT.getOrDefault(part, A_FUNCTION_MAY_IMPORT).contains(other);
  }

  static boolean isFunction(String part) {
    return !part.isEmpty() && !MAY_IMPORT.containsKey(part);
  }

  static List<String> sharedParts() {
    return List.copyOf(MAY_IMPORT.keySet());
  }
}
