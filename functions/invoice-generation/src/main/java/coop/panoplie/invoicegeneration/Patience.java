package coop.panoplie.invoicegeneration;

import coop.panoplie.shell.store.Conflict;
import java.time.Duration;

/**
 * Tries again when another took the number that was read. One counter serves a whole entity, so
 * this happens at every busy moment; each loser waits a little longer than the one before.
 *
 * @param tries in all
 * @param pause before the second try; grows with each
 */
record Patience(int tries, Duration pause) {

  static final Patience USUAL = new Patience(40, Duration.ofMillis(4));

  void retry(Runnable work) {
    for (int attempt = 1; ; attempt++) {
      try {
        work.run();
        return;
      } catch (Conflict e) {
        if (attempt == tries) {
          throw e;
        }
        rest(attempt);
      }
    }
  }

  private void rest(int attempt) {
    try {
      Thread.sleep(pause.multipliedBy(attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for a number", e);
    }
  }
}
