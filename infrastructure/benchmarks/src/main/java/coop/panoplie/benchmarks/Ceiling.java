package coop.panoplie.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** What the store alone can do: transactions of one step's size, and nothing around them. */
final class Ceiling {
  private static final String TABLE = "raw";

  private Ceiling() {}

  /** Transactions of three items (state of 1 kB, mark, event) per second. */
  static double transactionsPerSecond(int clients, Duration howLong) {
    var local = DynamoDBEmbedded.create(file());
    try {
      DynamoDbClient store = local.dynamoDbClient();
      store.createTable(
          r ->
              r.tableName(TABLE)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH))
                  .attributeDefinitions(
                      a -> a.attributeName("pk").attributeType(ScalarAttributeType.S)));
      count(store, clients, howLong.dividedBy(4));
      return count(store, clients, howLong);
    } finally {
      local.shutdown();
    }
  }

  private static double count(DynamoDbClient store, int clients, Duration howLong) {
    AtomicInteger done = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + howLong.toNanos();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var running =
          IntStream.range(0, clients)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            while (System.nanoTime() < end) {
                              transact(store);
                              done.incrementAndGet();
                            }
                          }))
              .toList();
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return done.get() / ((System.nanoTime() - begin) / 1e9);
  }

  private static void transact(DynamoDbClient store) {
    store.transactWriteItems(
        r -> r.transactItems(put("state", 1000), put("mark", 50), put("event", 1000)));
  }

  private static TransactWriteItem put(String kind, int bytes) {
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(TABLE)
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS(kind + UUID.randomUUID()),
                        "body", AttributeValue.fromS("x".repeat(bytes))))
                .conditionExpression("attribute_not_exists(pk)")
                .build())
        .build();
  }

  private static java.io.File file() {
    try {
      Path folder = Files.createTempDirectory("panoplie-ceiling");
      return folder.resolve("raw.db").toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
