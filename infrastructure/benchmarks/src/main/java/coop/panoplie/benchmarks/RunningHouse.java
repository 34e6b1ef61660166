package coop.panoplie.benchmarks;

import coop.panoplie.local.standin.Identity;
import coop.panoplie.local.standin.Ports;
import coop.panoplie.systemtests.Doors;
import coop.panoplie.systemtests.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The house as a stranger starts it: by {@code ./run}, in a folder of its own. */
final class RunningHouse implements AutoCloseable {
  private final Process process;
  private final Doors doors;
  private final Path data;
  private final long nanosToReady;

  private RunningHouse(Process process, Doors doors, Path data, long nanosToReady) {
    this.process = process;
    this.doors = doors;
    this.data = data;
    this.nanosToReady = nanosToReady;
  }

  /** Starts it and returns when the portal's first page and the API answer. */
  static RunningHouse start(Path root) {
    try {
      Path data = Files.createTempDirectory("panoplie-benchmarks");
      Ports ports = Ports.free();
      Doors doors =
          new Doors(
              URI.create("http://localhost:" + ports.portal()),
              URI.create(Identity.issuer(ports.issuer())));
      long before = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  root.resolve("run").toString(),
                  "--port",
                  Integer.toString(ports.portal()),
                  "--data",
                  data.toString())
              .directory(root.toFile())
              .redirectErrorStream(true)
              .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile())
              .start();
      Wait.until(
          "the house to answer",
          Duration.ofMinutes(5),
          () -> {
            if (!process.isAlive()) {
              throw new IllegalStateException("./run stopped with " + process.exitValue());
            }
            return answers(doors.portal()) && answers(doors.api("/openapi.yaml")) ? true : null;
          });
      return new RunningHouse(process, doors, data, System.nanoTime() - before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Doors doors() {
    return doors;
  }

  Path data() {
    return data;
  }

  long nanosToReady() {
    return nanosToReady;
  }

  private static boolean answers(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
