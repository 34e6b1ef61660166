package coop.panoplie.shell.testing;

import coop.panoplie.kernel.event.Envelope;
import coop.panoplie.shell.Clients;
import coop.panoplie.shell.Surroundings;
import coop.panoplie.shell.event.EventRoutes;
import coop.panoplie.shell.event.Events;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailResponse;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/**
 * A function's surroundings for a test: a real embedded table of its own, queues, objects and mails
 * that can be looked at, a clock to set, ids that count up.
 */
public final class Bench {
  private static final DynamoDbClient DYNAMO_DB = DynamoDBEmbedded.create(true).dynamoDbClient();
  private static final AtomicInteger TABLES = new AtomicInteger();

  public final List<Envelope> sent = new ArrayList<>();
  public final List<String> sentTo = new ArrayList<>();
  public final Map<String, byte[]> objects = new TreeMap<>();
  public final List<SendEmailRequest> mails = new ArrayList<>();
  public final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
  public final Map<String, String> env = new HashMap<>();
  public final Surroundings surroundings;

  /**
   * Called before each outside effect, with its name such as {@code sqs.sendMessageBatch}: throw to
   * break the world.
   */
  public Consumer<String> beforeEach = what -> {};

  /** The events that queues do not take, although they answer. */
  public Predicate<Envelope> refused = event -> false;

  private final AtomicInteger ids = new AtomicInteger();

  /** A GSI of the table: its name and its two string keys. */
  public record Index(String name, String partition, String sort) {}

  public Bench(Index... indexes) {
    String table = newTable(indexes);
    env.put("TABLE", table);
    env.put("DOCUMENTS_BUCKET", "documents");
    env.put("PORTAL_URL", "http://localhost:8080");
    env.put("MAIL_FROM", "Panoplie <ne-pas-repondre@panoplie.example>");
    env.put("OFFER_SIGNING_KEY", "a key for tests only, long enough to sign with");
    env.put("SOURCE", "test");
    for (EventRoutes.Queue queue : EventRoutes.Queue.values()) {
      env.put(queue.setting(), "queue:" + queue.name());
    }
    surroundings =
        new Surroundings(
            env, now::get, new BenchClients(), () -> "id-" + ids.incrementAndGet() + "-" + table);
  }

  /** Makes a table with string keys pk and sk, and the indexes. */
  public static String newTable(Index... indexes) {
    String table = "bench-" + TABLES.incrementAndGet();
    Map<String, AttributeDefinition> attributes = new TreeMap<>();
    List<GlobalSecondaryIndex> gsis = new ArrayList<>();
    attributes.put("pk", string("pk"));
    attributes.put("sk", string("sk"));
    for (Index index : indexes) {
      attributes.put(index.partition(), string(index.partition()));
      attributes.put(index.sort(), string(index.sort()));
      gsis.add(
          GlobalSecondaryIndex.builder()
              .indexName(index.name())
              .keySchema(key(index.partition(), KeyType.HASH), key(index.sort(), KeyType.RANGE))
              .projection(p -> p.projectionType(ProjectionType.ALL))
              .build());
    }
    DYNAMO_DB.createTable(
        r -> {
          r.tableName(table)
              .billingMode(BillingMode.PAY_PER_REQUEST)
              .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
              .attributeDefinitions(attributes.values());
          if (!gsis.isEmpty()) {
            r.globalSecondaryIndexes(gsis);
          }
        });
    return table;
  }

  /** The facts sent so far of that kind, in order. */
  public <F> List<F> sent(Class<F> kind) {
    return sent.stream()
        .map(Envelope::fact)
        .filter(kind::isInstance)
        .map(kind::cast)
        .distinct()
        .toList();
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private final class BenchClients implements Clients {
    @Override
    public DynamoDbClient dynamoDb() {
      return watched(DynamoDbClient.class, DYNAMO_DB, "dynamodb");
    }

    @Override
    public SqsClient sqs() {
      return faked(SqsClient.class, "sqs", Bench.this::queue);
    }

    @Override
    public S3Client s3() {
      return faked(S3Client.class, "s3", Bench.this::object);
    }

    @Override
    public S3Presigner presigner() {
      return S3Presigner.builder()
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
          .build();
    }

    @Override
    public SesV2Client ses() {
      return faked(SesV2Client.class, "ses", Bench.this::mail);
    }
  }

  private interface Fake {
    Object call(String method, Object[] arguments);
  }

  private <T> T watched(Class<T> type, T real, String name) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.isDefault() && takesConsumer(arguments)) {
                return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              beforeEach.accept(name + "." + method.getName());
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private <T> T faked(Class<T> type, String name, Fake fake) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.isDefault() && takesConsumer(arguments)) {
                return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              beforeEach.accept(name + "." + method.getName());
              return fake.call(method.getName(), arguments);
            }));
  }

  private static boolean takesConsumer(Object[] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof Consumer<?>;
  }

  private Object queue(String method, Object[] arguments) {
    SendMessageBatchRequest batch = (SendMessageBatchRequest) arguments[0];
    List<BatchResultErrorEntry> failed = new ArrayList<>();
    for (SendMessageBatchRequestEntry message : batch.entries()) {
      Envelope event = Events.read(message.messageBody());
      if (refused.test(event)) {
        failed.add(BatchResultErrorEntry.builder().id(message.id()).code("InternalError").build());
      } else {
        sent.add(event);
        sentTo.add(batch.queueUrl());
      }
    }
    return SendMessageBatchResponse.builder().failed(failed).build();
  }

  private Object object(String method, Object[] arguments) {
    return switch (method) {
      case "putObject" -> {
        PutObjectRequest put = (PutObjectRequest) arguments[0];
        if ("*".equals(put.ifNoneMatch()) && objects.containsKey(put.key())) {
          throw S3Exception.builder().statusCode(412).message("exists").build();
        }
        objects.put(put.key(), bytesOf((RequestBody) arguments[1]));
        yield PutObjectResponse.builder().build();
      }
      case "getObjectAsBytes" -> {
        byte[] bytes = objects.get(((GetObjectRequest) arguments[0]).key());
        if (bytes == null) {
          throw S3Exception.builder().statusCode(404).message("no such key").build();
        }
        yield ResponseBytes.fromByteArray(GetObjectResponse.builder().build(), bytes);
      }
      default -> throw new IllegalStateException("the bench has no s3 " + method);
    };
  }

  private Object mail(String method, Object[] arguments) {
    mails.add((SendEmailRequest) arguments[0]);
    return SendEmailResponse.builder().messageId("mail-" + mails.size()).build();
  }

  private static byte[] bytesOf(RequestBody body) {
    try (var in = body.contentStreamProvider().newStream()) {
      return in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
