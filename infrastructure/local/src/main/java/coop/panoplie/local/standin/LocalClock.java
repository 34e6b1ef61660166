package coop.panoplie.local.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The machine's clock plus an offset that is kept across restarts, so that a job's whole life can
 * be seen in a minute. Time only moves forward: what was issued stays in the past.
 */
public final class LocalClock implements InstantSource {
  private final Path file;
  private final InstantSource base;
  private volatile Duration offset;

  public LocalClock(Path file, InstantSource base) {
    this.file = file;
    this.base = base;
    this.offset = read(file);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset);
  }

  /** Moves to that moment; an earlier one than now is left out. */
  public synchronized void moveTo(Instant moment) {
    Duration ahead = Duration.between(base.instant(), moment);
    if (ahead.compareTo(offset) > 0) {
      offset = ahead;
      write();
    }
  }

  private static Duration read(Path file) {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    try {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(next, offset.toString());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
