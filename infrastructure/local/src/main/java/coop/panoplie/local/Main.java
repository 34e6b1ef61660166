package coop.panoplie.local;

import coop.panoplie.local.standin.DemoIdentity;
import coop.panoplie.local.standin.Identity;
import coop.panoplie.local.standin.Ports;
import coop.panoplie.local.template.TemplateFault;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** {@code ./run}: starts everything on this machine and says where it is. */
public final class Main {
  private Main() {}

  public static void main(String[] given) throws IOException, InterruptedException {
    // Of this JVM: the process began as a shell that may have built first.
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    try {
      Arguments arguments = Arguments.of(given);
      Path data = arguments.data();
      if (arguments.fresh()) {
        DataFolder.empty(data);
      }
      PrintStream screen = Screen.keepFor(data);
      Ports ports = arguments.ports() == null ? Ports.usual() : arguments.ports();
      LocalHost host =
          LocalHost.start(LocalHost.Options.of(arguments.root(), data, ports).withRehearsal());
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
      Duration took = Duration.ofMillis(System.currentTimeMillis() - started);
      screen.println(greeting(host, ports, data, took));
      new CountDownLatch(1).await();
    } catch (TemplateFault | Ports.Taken | Arguments.Unknown | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static String greeting(LocalHost host, Ports ports, Path data, Duration took) {
    StringBuilder people = new StringBuilder();
    for (DemoIdentity who : DemoIdentity.values()) {
      people.append("%n              %-6s %s, %s".formatted(who.sub(), who.fullName(), who.role()));
    }
    return """

        Panoplie runs on this machine.
          Portal      %1$s
          API         %1$s/api
          Sign in as%2$s
          Sent mail   %1$s/local/mails
          Clock       %1$s/local  (now %3$s)
          Issuer      %4$s
          Data        %5$s
        ready in %6$s s; Ctrl-C stops it, everything is kept
        """
        .formatted(
            host.address(),
            people,
            host.clock().instant().truncatedTo(ChronoUnit.SECONDS),
            Identity.issuer(ports.issuer()),
            data,
            String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0));
  }
}
