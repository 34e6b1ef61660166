package coop.panoplie.local.host;

import coop.panoplie.kernel.Nullable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** What the host itself has to say: full faults go to a file, the screen stays readable. */
public final class HostLog implements AutoCloseable {
  private final PrintWriter file;

  public HostLog(Path path) {
    try {
      file =
          new PrintWriter(
              Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
              true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public synchronized void info(String message) {
    file.println(Instant.now() + " " + message);
  }

  public synchronized void fault(String message, @Nullable Throwable cause) {
    info(message);
    if (cause != null) {
      cause.printStackTrace(file);
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
