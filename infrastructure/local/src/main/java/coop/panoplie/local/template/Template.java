package coop.panoplie.local.template;

import coop.panoplie.kernel.Nullable;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What {@code template.yaml} wires, as far as one machine can run it. */
public record Template(
    List<Function> functions,
    List<HttpApi> apis,
    List<Queue> queues,
    List<Table> tables,
    List<Bucket> buckets,
    List<Alarm> alarms,
    Map<String, String> outputs) {

  public record Function(
      String id,
      String name,
      String handler,
      int memoryMegabytes,
      Duration timeout,
      Map<String, String> environment,
      List<Statement> grants,
      List<Source> sources) {

    public String arn() {
      return Naming.arn("lambda", "function:" + name);
    }
  }

  /**
   * One IAM statement; action, resource and key patterns as written, with {@code *} and {@code ?}.
   *
   * @param leadingKeys the partition keys it is limited to; empty when to none
   */
  public record Statement(
      boolean allow, List<String> actions, List<String> resources, List<String> leadingKeys) {

    public Statement(boolean allow, List<String> actions, List<String> resources) {
      this(allow, actions, resources, List.of());
    }
  }

  /** What sets a function going. */
  public sealed interface Source {
    /**
     * @param authorizer the authoriser's name, null for a public route
     */
    record Route(String api, String method, String path, @Nullable String authorizer)
        implements Source {}

    record OfQueue(
        String queue,
        int batchSize,
        Duration window,
        boolean partialResponses,
        int concurrency,
        List<String> filters)
        implements Source {}

    /**
     * @param attempts repeats before a batch is given up, -1 for as long as the records live
     * @param failuresTo the queue told of given-up batches
     */
    record OfStream(
        String table,
        int batchSize,
        Duration window,
        boolean partialResponses,
        boolean bisect,
        int attempts,
        boolean fromHorizon,
        List<String> filters,
        @Nullable String failuresTo)
        implements Source {}

    record OfSchedule(String id, String expression, String zone, @Nullable String input)
        implements Source {}
  }

  public record HttpApi(
      String id,
      @Nullable String defaultAuthorizer,
      Map<String, Authorizer> authorizers,
      @Nullable Cors cors) {}

  public record Authorizer(String issuer, List<String> audience) {}

  public record Cors(
      List<String> origins,
      List<String> methods,
      List<String> headers,
      List<String> exposed,
      int maxAge,
      boolean credentials) {}

  public record Queue(
      String id,
      String name,
      Map<String, String> attributes,
      @Nullable String deadLetters,
      int maxReceives) {}

  public record Table(
      String id,
      String name,
      Map<String, String> attributes,
      List<Key> keys,
      List<Index> indexes,
      @Nullable String streamView,
      @Nullable String timeToLive) {}

  public record Key(String attribute, String role) {}

  public record Index(String name, List<Key> keys, String projection, List<String> included) {}

  public record Bucket(String id, String name) {}

  /** Only alarms on waiting messages can ring here; the others are read and left to the cloud. */
  public record Alarm(String id, String metric, Map<String, String> dimensions) {}
}
