package coop.panoplie.local;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads of the host: platform threads, as in the cloud's runtime. Virtual ones share as many
 * carriers as there are processors, and a class being initialised holds its carrier while it waits:
 * on two processors two such waits would stop every function and every server at once.
 */
public final class Threads {
  private static final ExecutorService POOL =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
          });

  private Threads() {}

  /** Runs it beside everything else, under that name; the process does not wait for its end. */
  public static void start(String name, Runnable work) {
    POOL.execute(
        () -> {
          Thread.currentThread().setName(name);
          work.run();
        });
  }
}
