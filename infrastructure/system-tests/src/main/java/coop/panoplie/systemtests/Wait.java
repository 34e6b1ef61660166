package coop.panoplie.systemtests;

import java.time.Duration;
import java.util.function.Supplier;

/** Waiting for what is going to be true. */
public final class Wait {
  // Looking costs the house as well: more often, and what is waited for takes longer.
  private static final Duration STEP = Duration.ofMillis(50);

  private Wait() {}

  /**
   * The first answer that is not null.
   *
   * @param what for the message when the time is over
   */
  public static <T> T until(String what, Duration atMost, Supplier<T> look) {
    long end = System.nanoTime() + atMost.toNanos();
    while (true) {
      T found = look.get();
      if (found != null) {
        return found;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("waited " + atMost + " for " + what);
      }
      pause(STEP);
    }
  }

  static void pause(Duration howLong) {
    try {
      Thread.sleep(howLong);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
