package coop.panoplie.local.host;

import coop.panoplie.local.Threads;
import coop.panoplie.local.template.Template.Source.OfStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Follows a table's stream from its checkpoint and hands the records over in batches. */
final class StreamPoller implements AutoCloseable {
  private static final Duration BETWEEN_READS = Duration.ofMillis(250);
  // Of a stream that is quiet, or whose batch is being gathered: seven of them read four times a
  // second would keep a core warm.
  private static final Duration AT_REST = Duration.ofSeconds(1);
  private static final Duration BETWEEN_SHARD_LISTS = Duration.ofSeconds(5);

  private final OfStream source;
  private final String streamArn;
  private final DynamoDbStreamsClient streams;
  private final StreamBatch batches;
  private final Checkpoint checkpoint;
  private final HostLog log;
  private final Map<String, String> iterators = new LinkedHashMap<>();
  private final Map<String, Boolean> finished = new LinkedHashMap<>();
  private volatile boolean running = true;

  StreamPoller(
      OfStream source,
      String streamArn,
      DynamoDbStreamsClient streams,
      StreamBatch batches,
      Checkpoint checkpoint,
      HostLog log) {
    this.source = source;
    this.streamArn = streamArn;
    this.streams = streams;
    this.batches = batches;
    this.checkpoint = checkpoint;
    this.log = log;
  }

  void start() {
    Threads.start("stream-" + source.table(), this::poll);
  }

  private void poll() {
    boolean latest = !source.fromHorizon() && checkpoint.isNew();
    long nextList = System.nanoTime();
    while (running) {
      boolean quiet = true;
      try {
        if (System.nanoTime() >= nextList) {
          listShards(latest);
          latest = false;
          nextList = System.nanoTime() + BETWEEN_SHARD_LISTS.toNanos();
        }
        for (String shard : List.copyOf(iterators.keySet())) {
          quiet &= !read(shard);
        }
      } catch (SdkException | IllegalStateException e) {
        if (running) {
          log.fault("stream of " + source.table(), e);
        }
      }
      Pause.of(quiet ? AT_REST : BETWEEN_READS);
    }
  }

  private void listShards(boolean latest) {
    for (Shard shard :
        streams.describeStream(r -> r.streamArn(streamArn)).streamDescription().shards()) {
      String id = shard.shardId();
      if (!iterators.containsKey(id) && !finished.containsKey(id)) {
        iterators.put(id, iterator(id, latest));
      }
    }
  }

  private String iterator(String shard, boolean latest) {
    String reached = checkpoint.of(shard);
    if (reached != null) {
      try {
        return streams
            .getShardIterator(
                r ->
                    r.streamArn(streamArn)
                        .shardId(shard)
                        .shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                        .sequenceNumber(reached))
            .shardIterator();
      } catch (TrimmedDataAccessException | ResourceNotFoundException e) {
        log.info("stream of " + source.table() + ": checkpoint is gone, reading from the start");
      }
    }
    return streams
        .getShardIterator(
            r ->
                r.streamArn(streamArn)
                    .shardId(shard)
                    .shardIteratorType(
                        latest ? ShardIteratorType.LATEST : ShardIteratorType.TRIM_HORIZON))
        .shardIterator();
  }

  /**
   * Hands over what is there.
   *
   * @return whether anything was
   */
  private boolean read(String shard) {
    List<Record> batch = new ArrayList<>();
    String last = "";
    long end = Long.MAX_VALUE;
    // Reads on until the batch is full, or the window after its first record has passed.
    do {
      String iterator = iterators.get(shard);
      if (iterator == null) {
        break;
      }
      GetRecordsResponse answer;
      try {
        answer = streams.getRecords(r -> r.shardIterator(iterator).limit(source.batchSize()));
      } catch (ExpiredIteratorException | TrimmedDataAccessException e) {
        iterators.remove(shard);
        break;
      }
      for (Record record : answer.records()) {
        last = record.dynamodb().sequenceNumber();
        if (batches.wants(record)) {
          batch.add(record);
        }
      }
      move(shard, answer.nextShardIterator());
      if (batch.isEmpty() || batch.size() >= source.batchSize() || source.window().isZero()) {
        break;
      }
      end = end == Long.MAX_VALUE ? System.nanoTime() + source.window().toNanos() : end;
      Pause.of(AT_REST);
    } while (running && System.nanoTime() < end);
    if (!last.isEmpty() && running) {
      if (!batch.isEmpty()) {
        batches.handle(batch, () -> running);
      }
      if (running) {
        checkpoint.set(shard, last);
      }
    }
    return !last.isEmpty();
  }

  private void move(String shard, @coop.panoplie.kernel.Nullable String next) {
    if (next == null) {
      iterators.remove(shard);
      finished.put(shard, true);
    } else {
      iterators.put(shard, next);
    }
  }

  @Override
  public void close() {
    running = false;
  }
}
