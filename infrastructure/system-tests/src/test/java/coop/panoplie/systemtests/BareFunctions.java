package coop.panoplie.systemtests;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.panoplie.local.template.Template;
import coop.panoplie.local.template.Template.Source.OfQueue;
import coop.panoplie.local.template.TemplateReader;
import coop.panoplie.shell.Clients;
import coop.panoplie.shell.Json;
import coop.panoplie.shell.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.sqs.model.Message;

/** The template's functions without the local host: made by hand, fed by hand, on any clients. */
final class BareFunctions {
  private static final Duration AHEAD = Duration.between(Instant.now(), House.START);

  private final Clients clients;
  private final Template template;
  private final Map<String, RequestStreamHandler> handlers = new LinkedHashMap<>();

  BareFunctions(Clients clients, String queueAddress) {
    this.clients = clients;
    this.template =
        new TemplateReader(Map.of(), queueAddress, (name, recipe) -> "a secret for tests".repeat(4))
            .read(Path.of(System.getProperty("panoplie.root")).resolve("template.yaml"));
    InstantSource clock = () -> Instant.now().plus(AHEAD);
    for (Template.Function function : template.functions()) {
      Surroundings surroundings =
          new Surroundings(
              function.environment(), clock, clients, () -> UUID.randomUUID().toString());
      handlers.put(function.id(), make(function, surroundings));
    }
  }

  RequestStreamHandler handler(String id) {
    return handlers.get(id);
  }

  /** Tables, queues and buckets as the template draws them. */
  void makeResources() {
    template.tables().forEach(this::make);
    template.queues().forEach(queue -> clients.sqs().createQueue(r -> r.queueName(queue.name())));
    template.buckets().forEach(bucket -> clients.s3().createBucket(r -> r.bucket(bucket.name())));
  }

  /** Feeds the functions until every queue has been empty twice. */
  void untilQuiet() {
    int empty = 0;
    while (empty < 2) {
      int fed = 0;
      for (Template.Function function : template.functions()) {
        for (Template.Source source : function.sources()) {
          if (source instanceof OfQueue queue) {
            fed += feed(function, queue);
          }
        }
      }
      empty = fed == 0 ? empty + 1 : 0;
    }
  }

  private int feed(Template.Function function, OfQueue source) {
    String url = clients.sqs().getQueueUrl(r -> r.queueName(source.queue())).queueUrl();
    List<Message> messages =
        clients
            .sqs()
            .receiveMessage(r -> r.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(0))
            .messages();
    if (messages.isEmpty()) {
      return 0;
    }
    ObjectNode batch = Json.mapper().createObjectNode();
    var records = batch.putArray("Records");
    for (Message m : messages) {
      records
          .addObject()
          .put("messageId", m.messageId())
          .put("eventSource", "aws:sqs")
          .put("body", m.body());
    }
    Set<String> failed = new HashSet<>();
    invoke(handlers.get(function.id()), batch)
        .path("batchItemFailures")
        .forEach(f -> failed.add(f.path("itemIdentifier").asText()));
    messages.stream()
        .filter(m -> !failed.contains(m.messageId()))
        .forEach(
            m ->
                clients.sqs().deleteMessage(r -> r.queueUrl(url).receiptHandle(m.receiptHandle())));
    return messages.size();
  }

  private static JsonNode invoke(RequestStreamHandler handler, JsonNode event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)), out, null);
      return Json.mapper().readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RequestStreamHandler make(Template.Function function, Surroundings surroundings) {
    try {
      return Class.forName(function.handler())
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Surroundings.class)
          .newInstance(surroundings);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("cannot make " + function.handler(), e);
    }
  }

  private void make(Template.Table table) {
    clients
        .dynamoDb()
        .createTable(
            r -> {
              r.tableName(table.name())
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .keySchema(keys(table.keys()))
                  .attributeDefinitions(
                      table.attributes().entrySet().stream()
                          .map(
                              a ->
                                  AttributeDefinition.builder()
                                      .attributeName(a.getKey())
                                      .attributeType(a.getValue())
                                      .build())
                          .toList());
              if (!table.indexes().isEmpty()) {
                r.globalSecondaryIndexes(
                    table.indexes().stream()
                        .map(
                            i ->
                                GlobalSecondaryIndex.builder()
                                    .indexName(i.name())
                                    .keySchema(keys(i.keys()))
                                    .projection(p -> p.projectionType(i.projection()))
                                    .build())
                        .toList());
              }
            });
  }

  private static List<KeySchemaElement> keys(List<Template.Key> keys) {
    return keys.stream()
        .map(k -> KeySchemaElement.builder().attributeName(k.attribute()).keyType(k.role()).build())
        .toList();
  }
}
