package coop.panoplie.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.panoplie.local.LocalHost;
import coop.panoplie.local.standin.Identity;
import coop.panoplie.local.standin.Ports;
import coop.panoplie.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** One local host for all tests of a run, on free ports and a folder of its own. */
final class House {
  /** When the tests begin by the local clock: the packs vouch for this day, whatever today is. */
  static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private static final List<QueueAttributeName> WAITING =
      List.of(
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
          QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

  /** Not closed: the process ends with the tests, and what it kept is nobody's. */
  private static final class Shared {
    private static final House HOUSE = new House();
  }

  private final LocalHost host;
  private final Doors doors;

  private House() {
    Ports ports = Ports.free();
    host =
        LocalHost.start(options(folder(), ports, aheadBy(Duration.between(Instant.now(), START))));
    doors = doors(ports);
  }

  static House shared() {
    return Shared.HOUSE;
  }

  static Path root() {
    return Path.of(System.getProperty("panoplie.root"));
  }

  static LocalHost.Options options(Path data, Ports ports, InstantSource base) {
    return new LocalHost.Options(
        root().resolve("template.yaml"), data, root().resolve("frontend/dist"), ports, base);
  }

  static InstantSource aheadBy(Duration ahead) {
    return () -> Instant.now().plus(ahead);
  }

  static Doors doors(Ports ports) {
    return new Doors(
        URI.create("http://localhost:" + ports.portal()),
        URI.create(Identity.issuer(ports.issuer())));
  }

  Doors doors() {
    return doors;
  }

  Books books() {
    return new Books(host.tables().client());
  }

  Deliveries deliveries() {
    return new Deliveries(host.tables().client(), host.tables().streams());
  }

  /**
   * Puts a message on a queue.
   *
   * @param setting the environment variable that names the queue, such as {@code QUEUE_INVOICE}
   */
  void send(String setting, String body) {
    String url =
        host.template().functions().stream()
            .map(f -> f.environment().get(setting))
            .findFirst()
            .orElseThrow();
    host.queues().client().sendMessage(r -> r.queueUrl(url).messageBody(body));
  }

  /** Waits until no queue holds anything and no event waits in an outbox. */
  void untilQuiet() {
    int[] quiet = new int[1];
    Wait.until(
        "quiet queues",
        Scenario.PATIENCE,
        () -> {
          quiet[0] = empty() ? quiet[0] + 1 : 0;
          return quiet[0] > 2 && books().all().stream().noneMatch(i -> i.pk().startsWith("OUTBOX#"))
              ? true
              : null;
        });
  }

  void assertNothingParked() {
    assertNothingParked(host.queues().client(), host.template());
  }

  static void assertNothingParked(SqsClient queues, Template template) {
    template.queues().stream()
        .filter(q -> q.name().contains("DeadLetters"))
        .forEach(q -> assertEquals(0, messages(queues, q), q.name()));
  }

  /** Whether every queue is; the first that is not says enough. */
  private boolean empty() {
    return host.template().queues().stream()
        .allMatch(q -> messages(host.queues().client(), q) == 0);
  }

  private static int messages(SqsClient queues, Template.Queue queue) {
    String url = queues.getQueueUrl(r -> r.queueName(queue.name())).queueUrl();
    return queues
        .getQueueAttributes(r -> r.queueUrl(url).attributeNames(WAITING))
        .attributes()
        .values()
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  static Path folder() {
    try {
      return Files.createTempDirectory("panoplie-system-tests");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
