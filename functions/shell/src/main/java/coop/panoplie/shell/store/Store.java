package coop.panoplie.shell.store;

import coop.panoplie.kernel.Nullable;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Surroundings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads of one table. Writes go through {@link Step}, so that none goes without its events. */
public final class Store {
  private final DynamoDbClient dynamoDb;
  private final String table;

  public Store(DynamoDbClient dynamoDb, String table) {
    this.dynamoDb = dynamoDb;
    this.table = table;
  }

  /** The function's own table, named by the setting TABLE. */
  public static Store of(Surroundings surroundings) {
    return new Store(surroundings.clients().dynamoDb(), surroundings.env("TABLE"));
  }

  DynamoDbClient dynamoDb() {
    return dynamoDb;
  }

  String table() {
    return table;
  }

  /** The item as last committed. */
  public Optional<Item> get(String pk, String sk) {
    return raw(pk, sk).map(Item::of);
  }

  /** The attributes of marks and other items that are not records. */
  public Optional<Map<String, AttributeValue>> raw(String pk, String sk) {
    var response =
        dynamoDb.getItem(
            r ->
                r.tableName(table)
                    .consistentRead(true)
                    .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk))));
    return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
  }

  /** All items of a partition whose sort key begins so, in order. */
  public List<Item> query(String pk, String skPrefix) {
    List<Item> all = new ArrayList<>();
    Map<String, AttributeValue> from = Map.of();
    do {
      QueryRequest.Builder request =
          QueryRequest.builder()
              .tableName(table)
              .consistentRead(true)
              .keyConditionExpression("pk = :pk AND begins_with(sk, :sk)")
              .expressionAttributeValues(
                  Map.of(":pk", AttributeValue.fromS(pk), ":sk", AttributeValue.fromS(skPrefix)));
      if (!from.isEmpty()) {
        request.exclusiveStartKey(from);
      }
      QueryResponse response = dynamoDb.query(request.build());
      response.items().forEach(i -> all.add(Item.of(i)));
      from = response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : Map.of();
    } while (!from.isEmpty());
    return all;
  }

  /**
   * A page of an index, newest or latest sort key first when {@code backwards}.
   *
   * @param upTo when present, only sort keys up to and including it
   */
  public Page<Item> index(
      String index,
      String partitionName,
      String partition,
      @Nullable String sortName,
      @Nullable String upTo,
      boolean backwards,
      int limit,
      @Nullable String cursor) {
    Map<String, String> names = new HashMap<>(Map.of("#p", partitionName));
    Map<String, AttributeValue> values =
        new HashMap<>(Map.of(":p", AttributeValue.fromS(partition)));
    String condition = "#p = :p";
    if (sortName != null && upTo != null) {
      names.put("#s", sortName);
      values.put(":s", AttributeValue.fromS(upTo));
      condition += " AND #s <= :s";
    }
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(table)
            .indexName(index)
            .keyConditionExpression(condition)
            .expressionAttributeNames(names)
            .expressionAttributeValues(values)
            .scanIndexForward(!backwards)
            .limit(limit);
    if (cursor != null) {
      request.exclusiveStartKey(keyOf(cursor));
    }
    QueryResponse response = page(request.build(), cursor != null);
    return new Page<>(
        response.items().stream().map(Item::of).toList(),
        response.hasLastEvaluatedKey() ? cursorOf(response.lastEvaluatedKey()) : null);
  }

  /** A well-formed cursor of another list is still no cursor of this one. */
  private QueryResponse page(QueryRequest request, boolean fromCursor) {
    try {
      return dynamoDb.query(request);
    } catch (DynamoDbException e) {
      boolean refused =
          e.awsErrorDetails() != null
              && "ValidationException".equals(e.awsErrorDetails().errorCode());
      if (fromCursor && refused) {
        throw new BadCursor(e);
      }
      throw e;
    }
  }

  private static String cursorOf(Map<String, AttributeValue> key) {
    Map<String, String> plain = new TreeMap<>();
    key.forEach((name, value) -> plain.put(name, value.s()));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Json.write(plain).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, AttributeValue> keyOf(String cursor) {
    Map<String, AttributeValue> key = new HashMap<>();
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor);
      Json.mapper()
          .readTree(json)
          .properties()
          .forEach(e -> key.put(e.getKey(), AttributeValue.fromS(e.getValue().asText())));
    } catch (java.io.IOException | IllegalArgumentException e) {
      throw new BadCursor(e);
    }
    return key;
  }

  /** A cursor that is not one of ours. */
  public static final class BadCursor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadCursor(Throwable cause) {
      super("not a cursor of this list", cause);
    }
  }
}
