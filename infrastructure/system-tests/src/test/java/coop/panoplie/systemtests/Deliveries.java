package coop.panoplie.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Every event ever told, as the streams of the tables remember it. */
final class Deliveries {
  private final DynamoDbClient dynamoDb;
  private final DynamoDbStreamsClient streams;

  Deliveries(DynamoDbClient dynamoDb, DynamoDbStreamsClient streams) {
    this.dynamoDb = dynamoDb;
    this.streams = streams;
  }

  /** The CloudEvents about that job, by their id, in the form they were sent. */
  Map<String, String> about(String jobId) {
    Map<String, String> events = new LinkedHashMap<>();
    for (String table : dynamoDb.listTables().tableNames()) {
      String stream = dynamoDb.describeTable(r -> r.tableName(table)).table().latestStreamArn();
      for (Record record : records(stream)) {
        AttributeValue told = record.dynamodb().newImage().get("events");
        for (AttributeValue event : told == null ? List.<AttributeValue>of() : told.l()) {
          JsonNode json = parse(event.s());
          if (json.path("subject").asText().equals(jobId)) {
            events.put(json.path("id").asText(), event.s());
          }
        }
      }
    }
    return events;
  }

  private List<Record> records(String stream) {
    List<Record> all = new ArrayList<>();
    for (Shard shard :
        streams.describeStream(r -> r.streamArn(stream)).streamDescription().shards()) {
      String iterator =
          streams
              .getShardIterator(
                  r ->
                      r.streamArn(stream)
                          .shardId(shard.shardId())
                          .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
              .shardIterator();
      int empty = 0;
      while (iterator != null && empty < 3) {
        String from = iterator;
        GetRecordsResponse page = streams.getRecords(r -> r.shardIterator(from));
        all.addAll(page.records());
        empty = page.records().isEmpty() ? empty + 1 : 0;
        iterator = page.nextShardIterator();
      }
    }
    return all;
  }

  private static JsonNode parse(String json) {
    try {
      return Answer.JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
