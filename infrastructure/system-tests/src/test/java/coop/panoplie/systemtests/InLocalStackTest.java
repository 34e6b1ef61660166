package coop.panoplie.systemtests;

import coop.panoplie.shell.Clients;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The same functions and the same template on another stand-in of the cloud. Runs with {@code
 * -Plocalstack} alone: on a fresh container, or on the LocalStack whose address {@code
 * PANOPLIE_LOCALSTACK} gives. 4.14.0 is the last one that starts without a token.
 */
@Tag("localstack")
class InLocalStackTest {
  private static @Nullable LocalStackContainer container;
  private static BareFunctions functions;

  @BeforeAll
  static void start() {
    URI endpoint =
        Optional.ofNullable(System.getenv("PANOPLIE_LOCALSTACK"))
            .map(URI::create)
            .orElseGet(InLocalStackTest::startContainer);
    Clients clients = new EndpointClients(endpoint, "test", "test");
    functions = new BareFunctions(clients, endpoint.toString());
    functions.makeResources();
  }

  @AfterAll
  static void stop() {
    if (container != null) {
      container.stop();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCascadeSettles(Samples sample) {
    new BareCascade(functions).run(sample);
  }

  private static URI startContainer() {
    LocalStackContainer fresh =
        new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0"))
            .withServices("dynamodb", "sqs", "s3")
            .withStartupTimeout(Duration.ofMinutes(3));
    container = fresh;
    fresh.start();
    return fresh.getEndpoint();
  }
}
