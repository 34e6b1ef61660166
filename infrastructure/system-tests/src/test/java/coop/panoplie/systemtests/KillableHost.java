package coop.panoplie.systemtests;

import coop.panoplie.local.LocalHost;
import coop.panoplie.local.standin.Ports;
import java.nio.file.Path;
import java.time.Duration;

/** The local host as a process of its own, which somebody is going to kill. */
final class KillableHost {
  static final String READY = "ready";

  private KillableHost() {}

  /**
   * @param arguments the data folder, the first port, and how far its clock is ahead
   */
  public static void main(String[] arguments) throws InterruptedException {
    Path data = Path.of(arguments[0]);
    Ports ports = Ports.from(Integer.parseInt(arguments[1]));
    LocalHost.start(House.options(data, ports, House.aheadBy(Duration.parse(arguments[2]))));
    System.out.println(READY);
    Thread.sleep(Duration.ofHours(1));
  }
}
