package coop.panoplie.notifications.planted;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Planted: a write without its inbox mark. */
final class WritesPastTheStep {
  void write(DynamoDbClient dynamoDb) {
    dynamoDb.putItem(r -> r.tableName("any").item(Map.of()));
  }
}
