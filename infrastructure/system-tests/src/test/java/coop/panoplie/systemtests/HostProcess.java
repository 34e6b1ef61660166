package coop.panoplie.systemtests;

import coop.panoplie.local.standin.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A host in a child process, killed and started again on the same folder and ports. */
final class HostProcess implements AutoCloseable {
  private final Path data = House.folder();
  private final Ports ports = Ports.free();
  private final Duration ahead = Duration.between(Instant.now(), House.START);
  private final Path said = data.resolveSibling(data.getFileName() + ".log");
  private Process process;

  Doors doors() {
    return House.doors(ports);
  }

  Path data() {
    return data;
  }

  Ports ports() {
    return ports;
  }

  /** Starts it and returns when it answers. */
  void start() {
    try {
      Files.deleteIfExists(said);
      process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Wait.until("the host to be ready", Duration.ofSeconds(60), this::ready);
  }

  /** kill -9: nothing in the process hears of it. */
  void kill() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        throw new AssertionError("the host does not die");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Boolean ready() {
    String text = said();
    if (!process.isAlive()) {
      throw new AssertionError("the host stopped: " + text);
    }
    return text.lines().anyMatch(KillableHost.READY::equals) ? true : null;
  }

  private String said() {
    try {
      return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:MetaspaceSize=160m",
        "-XX:ReservedCodeCacheSize=240m",
        "-Xshare:auto",
        "-Xmx512m",
        "-Dpanoplie.root=" + House.root(),
        "-cp",
        classPath,
        KillableHost.class.getName(),
        data.toString(),
        Integer.toString(ports.portal()),
        ahead.toString());
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
