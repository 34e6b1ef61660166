package coop.panoplie.local.standin;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import coop.panoplie.local.template.Naming;
import coop.panoplie.local.template.Template;
import coop.panoplie.local.template.Template.Queue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticmq.server.ElasticMQServer;
import org.elasticmq.server.config.ElasticMQServerConfig;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** ElasticMQ in this JVM; queues and messages live in an H2 file, so a restart finds them. */
public final class Queues implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private final Runnable stop;
  private final SqsClient client;
  private final String address;

  public Queues(Path folder, int port, Template template) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.address = address(port);
    Path database = folder.resolve("queues").toAbsolutePath();
    InFlight.release(database);
    this.stop = start(config(database, port));
    this.client =
        SqsClient.builder()
            .endpointOverride(URI.create(address))
            .region(Region.of(Naming.REGION))
            .credentialsProvider(LocalCredentials.provider())
            // Longer than any poll: an answer that got lost is asked for again, events know their
            // twins.
            .httpClient(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE).build())
            .build();
    // Dead-letter queues first: a redrive policy must point at a queue that is there.
    List<Queue> ordered = new ArrayList<>(template.queues());
    ordered.sort(Comparator.comparing(q -> q.deadLetters() != null));
    Set<String> there = Set.copyOf(client.listQueues().queueUrls());
    ordered.forEach(queue -> ensure(queue, there.contains(url(queue.name()))));
  }

  public static String address(int port) {
    return "http://localhost:" + port;
  }

  public SqsClient client() {
    return client;
  }

  public String url(String name) {
    return address + "/" + Naming.ACCOUNT + "/" + name;
  }

  private void ensure(Queue queue, boolean there) {
    Map<QueueAttributeName, String> attributes = new EnumMap<>(QueueAttributeName.class);
    queue.attributes().forEach((k, v) -> attributes.put(QueueAttributeName.fromValue(k), v));
    String deadLetters = queue.deadLetters();
    if (deadLetters != null) {
      attributes.put(
          QueueAttributeName.REDRIVE_POLICY,
          "{\"deadLetterTargetArn\":\""
              + Naming.queueArn(deadLetters)
              + "\",\"maxReceiveCount\":"
              + queue.maxReceives()
              + "}");
    }
    if (!there) {
      client.createQueue(r -> r.queueName(queue.name()).attributes(attributes));
    } else if (!attributes.isEmpty()) {
      client.setQueueAttributes(r -> r.queueUrl(url(queue.name())).attributes(attributes));
    }
  }

  private static Runnable start(Config config) {
    scala.Function0<?> stop = new ElasticMQServer(new ElasticMQServerConfig(config)).start();
    return stop::apply;
  }

  // WRITE_DELAY=0: a message that was accepted survives the process being killed.
  private static Config config(Path database, int port) {
    return ConfigFactory.parseString(
            """
            rest-sqs { enabled = true, bind-hostname = "127.0.0.1", bind-port = %1$d, sqs-limits = strict }
            rest-stats { enabled = false }
            node-address { protocol = http, host = "localhost", port = %1$d, context-path = "" }
            aws { region = "%2$s", accountId = "%3$s" }
            messages-storage { enabled = true, uri = "jdbc:h2:%4$s;WRITE_DELAY=0", username = "", password = "" }
            """
                .formatted(port, Naming.REGION, Naming.ACCOUNT, database))
        .withFallback(ConfigFactory.load());
  }

  @Override
  public void close() {
    client.close();
    stop.run();
  }
}
