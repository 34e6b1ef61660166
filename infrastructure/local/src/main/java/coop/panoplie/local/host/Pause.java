package coop.panoplie.local.host;

import java.time.Duration;

/** Waits without making callers handle interruption: an interrupted wait just ends early. */
final class Pause {
  private Pause() {}

  static void of(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
