package coop.panoplie.shell.store;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Work on an item that others want at the same moment: whoever lost reads it again, here and soon,
 * for coming back through the queue would take minutes.
 */
public final class Undisturbed {
  private static final int TRIES = 10;
  private static final Duration PAUSE = Duration.ofMillis(3);

  private Undisturbed() {}

  /**
   * Reads, decides and commits until nobody came in between.
   *
   * @throws Conflict when somebody did each time
   */
  public static <T> T work(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (Conflict e) {
        if (attempt == TRIES) {
          throw e;
        }
        LockSupport.parkNanos(attempt * PAUSE.toNanos());
      }
    }
  }
}
