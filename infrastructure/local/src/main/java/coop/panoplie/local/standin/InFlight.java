package coop.panoplie.local.standin;

import java.nio.file.Path;

/** Messages a killed host was working on. */
final class InFlight {
  private InFlight() {}

  static void release(Path database) {}
}
