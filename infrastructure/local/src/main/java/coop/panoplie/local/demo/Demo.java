package coop.panoplie.local.demo;

import coop.panoplie.local.Arguments;
import coop.panoplie.local.LocalHost;
import coop.panoplie.local.LocalHost.Options;
import coop.panoplie.local.Screen;
import coop.panoplie.local.standin.Ports;
import coop.panoplie.shell.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * {@code ./run --demo}: two declarations from sign-in to settled receipts, over HTTP alone, on a
 * host and an empty folder of its own. Exits 0 only when every tool has settled.
 */
public final class Demo {
  /** The samples' dates are fixed, so their story starts on a fixed day too. */
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Demo() {}

  public static void main(String[] given) throws IOException {
    Arguments arguments;
    try {
      arguments = Arguments.of(given);
    } catch (Arguments.Unknown e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Path data = Files.createTempDirectory("panoplie-demo");
    PrintStream screen = Screen.keepFor(data);
    boolean settled = false;
    try (LocalHost host = LocalHost.start(options(arguments, data))) {
      settled = drive(host.address(), arguments, screen);
    } catch (RuntimeException e) {
      System.err.println("The demo stopped: " + e.getMessage());
      System.err.println("What the host and the functions said is in " + data);
    }
    if (settled) {
      Screen.release(screen);
      Arguments.empty(data);
    }
    // Stand-ins may leave threads behind; the answer is given.
    System.exit(settled ? 0 : 1);
  }

  private static Options options(Arguments arguments, Path data) {
    Path root = arguments.root();
    return new Options(
        root.resolve("template.yaml"),
        data,
        root.resolve("frontend/dist"),
        arguments.ports() == null ? Ports.free() : arguments.ports(),
        InstantSource.offset(InstantSource.system(), Duration.between(Instant.now(), START)));
  }

  private static boolean drive(String portal, Arguments arguments, PrintStream screen) {
    List<Journey> journeys =
        List.of(
            new Journey(Sample.read("belgian-musician"), portal),
            new Journey(Sample.read("french-trainer"), portal));
    for (Journey journey : journeys) {
      say(journey, "declares and submits");
      journey.declare();
      say(journey, "the client accepts by the link in the mail");
      journey.accept();
    }
    try (Browser clock = new Browser(portal)) {
      // Once the first answers are in, time passes: to the end of the work, then to pay day.
      boolean soon = Journey.until(Duration.ofSeconds(5), () -> allSettled(journeys));
      System.err.println(soon ? "Every tool has settled." : "Some tools wait; time passes.");
      clock.local("POST", "/local/clock", Map.of("to", "2026-12-11"));
      clock.local("POST", "/local/clock", Map.of("workingDays", 7, "country", "BE"));
    }
    boolean settled = Journey.until(PATIENCE, () -> allSettled(journeys));
    for (Journey journey : journeys) {
      // One receipt a line, so that any reader of JSON lines can take them.
      screen.println(Json.write(journey.receipt()));
      Path out = arguments.out();
      if (out != null) {
        journey.saveDocuments(out);
      }
      journey.close();
    }
    System.err.println(settled ? "Settled." : "Not every tool has settled.");
    return settled;
  }

  private static boolean allSettled(List<Journey> journeys) {
    return journeys.stream().allMatch(Journey::isSettled);
  }

  private static void say(Journey journey, String what) {
    System.err.println(journey.sample().member().fullName() + ": " + what);
  }
}
