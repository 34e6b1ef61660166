package coop.panoplie.notifications.planted;

import java.time.Instant;

/** Planted: time is a parameter. */
final class LooksAtTheClock {
  Instant when() {
    return Instant.now();
  }
}
