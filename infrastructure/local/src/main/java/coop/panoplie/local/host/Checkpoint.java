package coop.panoplie.local.host;

import coop.panoplie.kernel.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** How far a reader of a stream has come, kept per shard across restarts. */
final class Checkpoint {
  private final Path file;
  private final Properties shards = new Properties();

  Checkpoint(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        shards.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  boolean isNew() {
    return shards.isEmpty();
  }

  @Nullable
  String of(String shard) {
    return shards.getProperty(shard);
  }

  void set(String shard, String sequenceNumber) {
    shards.setProperty(shard, sequenceNumber);
    try {
      Files.createDirectories(file.getParent());
      Path next = file.resolveSibling(file.getFileName() + ".new");
      try (var out = Files.newBufferedWriter(next)) {
        shards.store(out, null);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
