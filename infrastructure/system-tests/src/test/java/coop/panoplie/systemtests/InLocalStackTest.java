package coop.panoplie.systemtests;

import coop.panoplie.shell.Clients;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The same functions and the same template on another stand-in of the cloud. Runs with {@code
 * -Pdocker} alone; 4.14.0 is the last image that starts without a token.
 */
@Tag("docker")
class InLocalStackTest {
  private static final LocalStackContainer LOCAL_STACK =
      new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0"))
          .withServices("dynamodb", "sqs", "s3")
          .withStartupTimeout(Duration.ofMinutes(3));

  private static BareFunctions functions;

  @BeforeAll
  static void start() {
    LOCAL_STACK.start();
    URI endpoint = LOCAL_STACK.getEndpoint();
    Clients clients =
        new EndpointClients(endpoint, LOCAL_STACK.getAccessKey(), LOCAL_STACK.getSecretKey());
    functions = new BareFunctions(clients, endpoint.toString());
    functions.makeResources();
  }

  @AfterAll
  static void stop() {
    LOCAL_STACK.stop();
  }

  @ParameterizedTest
  @EnumSource
  void theCascadeSettles(Samples sample) {
    new BareCascade(functions).run(sample);
  }
}
