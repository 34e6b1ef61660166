package coop.panoplie.local;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.local.standin.Ports;
import java.nio.file.Path;

/**
 * What the command line asks for.
 *
 * @param ports null when none were named
 * @param out where documents are written; null for nowhere
 */
public record Arguments(
    boolean fresh, Path root, Path data, @Nullable Ports ports, @Nullable Path out) {

  /** An argument nobody knows. */
  public static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown(String message) {
      super(message);
    }
  }

  public static Arguments of(String[] given) {
    boolean fresh = false;
    Path root = Path.of("").toAbsolutePath();
    Path data = null;
    Path out = null;
    Ports ports = null;
    for (int i = 0; i < given.length; i++) {
      String name = given[i];
      switch (name) {
        case "--fresh" -> fresh = true;
        case "--port" -> ports = Ports.from(number(value(given, ++i, name)));
        case "--root" -> root = Path.of(value(given, ++i, name)).toAbsolutePath();
        case "--data" -> data = Path.of(value(given, ++i, name)).toAbsolutePath();
        case "--out" -> out = Path.of(value(given, ++i, name)).toAbsolutePath();
        default ->
            throw new Unknown(
                "Unknown argument " + name + ". Known: --fresh, --port N, --data DIR, --out DIR.");
      }
    }
    return new Arguments(fresh, root, data == null ? root.resolve(".panoplie") : data, ports, out);
  }

  /** Empties a data folder. */
  public static void empty(Path data) {
    DataFolder.empty(data);
  }

  private static String value(String[] given, int at, String name) {
    if (at >= given.length) {
      throw new Unknown(name + " needs a value");
    }
    return given[at];
  }

  private static int number(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65_532) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Unknown("--port needs a number from 1 to 65531, not " + text);
  }
}
