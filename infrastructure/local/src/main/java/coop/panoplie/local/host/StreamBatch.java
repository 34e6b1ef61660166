package coop.panoplie.local.host;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.local.template.Naming;
import coop.panoplie.local.template.Template.Source.OfStream;
import coop.panoplie.shell.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Hands stream records to a function, in order, repeating what failed as the template says. */
final class StreamBatch {
  private final OfStream source;
  private final String streamArn;
  private final FunctionHost function;
  private final List<EventPattern> filters;
  private final Consumer<String> givenUp;

  /**
   * @param givenUp told about each batch that stays undone, as JSON
   */
  StreamBatch(OfStream source, String streamArn, FunctionHost function, Consumer<String> givenUp) {
    this.source = source;
    this.streamArn = streamArn;
    this.function = function;
    this.filters = source.filters().stream().map(EventPattern::new).toList();
    this.givenUp = givenUp;
  }

  boolean wants(Record record) {
    return filters.isEmpty() || filters.stream().anyMatch(f -> f.matches(json(record)));
  }

  void handle(List<Record> batch, BooleanSupplier running) {
    List<Record> left = batch;
    for (int attempt = 0; !left.isEmpty() && running.getAsBoolean(); attempt++) {
      if (source.attempts() >= 0 && attempt > source.attempts()) {
        giveUp(left);
        return;
      }
      if (attempt > 0) {
        Pause.of(Duration.ofMillis(Math.min(5_000, 100L << Math.min(attempt, 10))));
      }
      try {
        left = undone(left, function.invoke(event(left)));
      } catch (FunctionFault e) {
        if (source.bisect() && left.size() > 1) {
          int half = left.size() / 2;
          handle(left.subList(0, half), running);
          handle(left.subList(half, left.size()), running);
          return;
        }
      }
    }
  }

  /** A failed record and all after it come again: the stream keeps its order. */
  private List<Record> undone(List<Record> batch, byte[] answer) {
    if (!source.partialResponses()) {
      return List.of();
    }
    Set<String> all = new HashSet<>();
    batch.forEach(r -> all.add(r.dynamodb().sequenceNumber()));
    Set<String> failed = BatchAnswer.failed(answer, all);
    for (int i = 0; i < batch.size(); i++) {
      if (failed.contains(batch.get(i).dynamodb().sequenceNumber())) {
        return batch.subList(i, batch.size());
      }
    }
    return List.of();
  }

  private void giveUp(List<Record> batch) {
    ObjectNode notice = Json.mapper().createObjectNode();
    notice.putObject("requestContext").put("functionArn", function.function().arn());
    notice
        .putObject("DDBStreamBatchInfo")
        .put("streamArn", streamArn)
        .put("batchSize", batch.size())
        .put("startSequenceNumber", batch.getFirst().dynamodb().sequenceNumber())
        .put("endSequenceNumber", batch.getLast().dynamodb().sequenceNumber());
    givenUp.accept(Json.write(notice));
  }

  private byte[] event(List<Record> batch) {
    ObjectNode event = Json.mapper().createObjectNode();
    ArrayNode records = event.putArray("Records");
    batch.forEach(r -> records.add(json(r)));
    return Json.write(event).getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode json(Record r) {
    ObjectNode record = Json.mapper().createObjectNode();
    record.put("eventID", r.eventID());
    record.put("eventName", r.eventNameAsString());
    record.put("eventVersion", "1.1");
    record.put("eventSource", "aws:dynamodb");
    record.put("awsRegion", Naming.REGION);
    record.put("eventSourceARN", Naming.tableArn(source.table()) + "/stream/local");
    ObjectNode dynamodb = record.putObject("dynamodb");
    dynamodb.put(
        "ApproximateCreationDateTime", r.dynamodb().approximateCreationDateTime().getEpochSecond());
    dynamodb.set("Keys", AttributeJson.of(r.dynamodb().keys()));
    if (r.dynamodb().hasNewImage()) {
      dynamodb.set("NewImage", AttributeJson.of(r.dynamodb().newImage()));
    }
    if (r.dynamodb().hasOldImage()) {
      dynamodb.set("OldImage", AttributeJson.of(r.dynamodb().oldImage()));
    }
    dynamodb.put("SequenceNumber", r.dynamodb().sequenceNumber());
    dynamodb.put("SizeBytes", r.dynamodb().sizeBytes());
    dynamodb.put("StreamViewType", r.dynamodb().streamViewTypeAsString());
    return record;
  }
}
