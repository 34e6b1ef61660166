package coop.panoplie.local.standin;

import coop.panoplie.local.template.Template;
import coop.panoplie.local.template.Template.Index;
import coop.panoplie.local.template.Template.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local in this JVM, on a file. */
public final class Tables implements AutoCloseable {
  private final AmazonDynamoDBLocal local;
  private final DynamoDbClient client;
  private final DynamoDbStreamsClient streams;

  public Tables(Path folder, Template template) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Without telemetry: nothing leaves the machine, and no file is left where it was started.
    local = DynamoDBEmbedded.create(folder.resolve("tables.db").toFile(), true);
    client = local.dynamoDbClient();
    streams = local.dynamoDbStreamsClient();
    template.tables().forEach(this::ensure);
  }

  public DynamoDbClient client() {
    return client;
  }

  public DynamoDbStreamsClient streams() {
    return streams;
  }

  /** The address of a table's stream. */
  public String streamOf(String table) {
    return client.describeTable(r -> r.tableName(table)).table().latestStreamArn();
  }

  private void ensure(Table table) {
    try {
      TableDescription there = client.describeTable(r -> r.tableName(table.name())).table();
      Set<String> indexes =
          there.globalSecondaryIndexes().stream()
              .map(GlobalSecondaryIndexDescription::indexName)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> wanted =
          table.indexes().stream().map(Index::name).collect(Collectors.toCollection(TreeSet::new));
      if (!indexes.equals(wanted) || !there.keySchema().equals(keys(table.keys()))) {
        throw new IllegalStateException(
            "Table "
                + table.name()
                + " was made by an earlier template. Start with --fresh to make it anew.");
      }
    } catch (ResourceNotFoundException e) {
      create(table);
    }
  }

  // Recovery points, tags and encryption have no local counterpart: asking for them is an error.
  private void create(Table table) {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table.name())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(keys(table.keys()))
            .attributeDefinitions(
                table.attributes().entrySet().stream()
                    .map(
                        a ->
                            software.amazon.awssdk.services.dynamodb.model.AttributeDefinition
                                .builder()
                                .attributeName(a.getKey())
                                .attributeType(a.getValue())
                                .build())
                    .toList());
    if (!table.indexes().isEmpty()) {
      request.globalSecondaryIndexes(
          table.indexes().stream()
              .map(
                  i ->
                      software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex.builder()
                          .indexName(i.name())
                          .keySchema(keys(i.keys()))
                          .projection(
                              p -> {
                                p.projectionType(i.projection());
                                if (!i.included().isEmpty()) {
                                  p.nonKeyAttributes(i.included());
                                }
                              })
                          .build())
              .toList());
    }
    String view = table.streamView();
    if (view != null) {
      request.streamSpecification(s -> s.streamEnabled(true).streamViewType(view));
    }
    client.createTable(request.build());
    String ttl = table.timeToLive();
    if (ttl != null) {
      client.updateTimeToLive(
          r ->
              r.tableName(table.name())
                  .timeToLiveSpecification(t -> t.attributeName(ttl).enabled(true)));
    }
  }

  private static List<KeySchemaElement> keys(List<Template.Key> keys) {
    return keys.stream()
        .map(k -> KeySchemaElement.builder().attributeName(k.attribute()).keyType(k.role()).build())
        .toList();
  }

  @Override
  public void close() {
    local.shutdown();
  }
}
