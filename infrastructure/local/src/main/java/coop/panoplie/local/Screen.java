package coop.panoplie.local;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The functions log to standard output, as in the cloud; here that goes to a file instead. */
public final class Screen {
  private Screen() {}

  /** Sends the log lines to {@code functions.log}, and returns the screen they would bury. */
  public static PrintStream keepFor(Path data) throws IOException {
    PrintStream screen = System.out;
    Files.createDirectories(data);
    System.setOut(
        new PrintStream(
            new FileOutputStream(data.resolve("functions.log").toFile(), true),
            true,
            StandardCharsets.UTF_8));
    return new PrintStream(screen, true, StandardCharsets.UTF_8);
  }

  /** Closes the log file and gives standard output back. */
  public static void release(PrintStream screen) {
    System.out.close();
    System.setOut(screen);
  }
}
