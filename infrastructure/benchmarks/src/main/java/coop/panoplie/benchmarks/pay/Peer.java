package coop.panoplie.benchmarks.pay;

import com.fasterxml.jackson.databind.JsonNode;
import coop.panoplie.shell.Json;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The model of URSSAF, run by Node in a folder of its own; fetched by npm the first time it is
 * asked for.
 */
record Peer(long grossToNet, long costToNet) {

  /** Medians in nanoseconds, from a gross and from an employer's cost. */
  static Peer measure(Path folder) {
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      run(folder, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
    }
    try {
      JsonNode said = Json.mapper().readTree(run(folder, "node", "measure.mjs"));
      return new Peer(said.path("grossToNet").asLong(), said.path("costToNet").asLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(Path folder, String... command) {
    try {
      File place = folder.toFile();
      Process process =
          new ProcessBuilder(command).directory(place).redirectError(Redirect.INHERIT).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command[0] + " failed in " + folder);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
