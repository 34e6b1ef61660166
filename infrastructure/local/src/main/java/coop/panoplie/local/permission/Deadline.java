package coop.panoplie.local.permission;

import java.time.Duration;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * When the running invocation ends. The cloud freezes a function that runs over; here its calls are
 * refused from then on, so that nothing happens after the caller was told it failed.
 */
public final class Deadline {
  private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

  private final long end;

  public Deadline(Duration timeout) {
    this.end = System.nanoTime() + timeout.toNanos();
  }

  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** Runs the work under this deadline. */
  public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  static void check() {
    if (CURRENT.isBound() && CURRENT.get().left().isZero()) {
      throw SdkClientException.create("the function has run out of time");
    }
  }
}
